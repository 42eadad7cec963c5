package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class PostmasterFileTest {
    @Test
    void pidAndPortAreReadFromTheirLines() {
        var lines = List.of("4711", "/data/database", "1700000000", "43319", "", "127.0.0.1", "  1234  0", "ready   ");
        assertThat(PostmasterFile.parse(lines)).contains(new PostmasterFile(4711, 43319));
    }

    @Test
    void aFileThatIsNotYetWrittenSaysNothing() {
        assertThat(PostmasterFile.parse(List.of())).isEmpty();
        assertThat(PostmasterFile.parse(List.of("4711", "/data/database"))).isEmpty();
        assertThat(PostmasterFile.parse(List.of("", "", "", ""))).isEmpty();
    }

    @Test
    void anotherProgramWithTheNumberOfADeadServerIsNotTakenForIt() {
        assertThat(new PostmasterFile(ProcessHandle.current().pid(), 5432).mayBePostgres()).isFalse();
    }
}
