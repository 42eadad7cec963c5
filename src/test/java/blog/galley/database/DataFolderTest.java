package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void anEmptyFolderAndOneWithAVolumesOwnFilesAreTaken() throws IOException {
        assertThat(DataFolder.isOurs(temporary)).isTrue();
        Files.createDirectory(temporary.resolve("lost+found"));
        assertThat(DataFolder.isOurs(temporary)).isTrue();
    }

    @Test
    void aFolderOnceTakenIsKnownAgain() throws IOException {
        DataFolder.claim(temporary).release();
        Files.createFile(temporary.resolve("password"));
        assertThat(DataFolder.isOurs(temporary)).isTrue();
    }

    @Test
    void aFolderIsMadeWithTheFoldersAboveIt() {
        var folder = DataFolder.claim(temporary.resolve("a/b"));
        assertThat(folder.path()).isDirectory();
        folder.release();
    }

    @Test
    void aFolderWithForeignFilesIsLeftAlone() throws IOException {
        Files.createFile(temporary.resolve("letter.txt"));
        assertThatThrownBy(() -> DataFolder.claim(temporary)).isInstanceOf(StartProblem.class)
                .hasMessageContaining("not Galley's").hasMessageContaining("GALLEY_DATA_DIR");
        assertThat(temporary).isDirectoryContaining(path -> path.endsWith("letter.txt"))
                .isDirectoryNotContaining(path -> path.endsWith("galley.lock"));
    }

    @Test
    void aFolderIsClaimedOnlyOnce() {
        var first = DataFolder.claim(temporary);
        assertThatThrownBy(() -> DataFolder.claim(temporary)).isInstanceOf(StartProblem.class)
                .hasMessageContaining("already running");
        first.release();
        DataFolder.claim(temporary).release();
    }

    @Test
    void aPathTooLongForPostgresIsRefusedBeforeAnythingIsMade() {
        var path = temporary.resolve("deep/".repeat(200));
        assertThatThrownBy(() -> DataFolder.claim(path)).isInstanceOf(StartProblem.class).hasMessageContaining("too long");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aPathBelowAFileCannotBeUsed() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> DataFolder.claim(file.resolve("data"))).isInstanceOf(StartProblem.class)
                .hasMessageContaining("cannot be used").hasMessageContaining("GALLEY_DATA_DIR");
    }
}
