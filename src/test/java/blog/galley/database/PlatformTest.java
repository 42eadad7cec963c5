package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlatformTest {
    @Test
    void theBuildIsChosenByOperatingSystemAndProcessor() {
        assertThat(Platform.of("Linux", "amd64", false).archive()).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(Platform.of("Linux", "aarch64", false).archive()).isEqualTo("postgres-linux-arm_64.txz");
        assertThat(Platform.of("Linux", "amd64", true).archive()).isEqualTo("postgres-linux-x86_64-alpine_linux.txz");
        assertThat(Platform.of("Mac OS X", "aarch64", false).archive()).isEqualTo("postgres-darwin-arm_64.txz");
        assertThat(Platform.of("Mac OS X", "x86_64", false).archive()).isEqualTo("postgres-darwin-x86_64.txz");
        assertThat(Platform.of("Windows 11", "amd64", false).archive()).isEqualTo("postgres-windows-x86_64.txz");
    }

    @Test
    void anUnknownPlatformIsToldWhatToDo() {
        assertThatThrownBy(() -> Platform.of("SunOS", "sparcv9", false)).isInstanceOf(StartProblem.class)
                .hasMessageContaining("SunOS on sparcv9").hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
        assertThatThrownBy(() -> Platform.of("Linux", "riscv64", false)).isInstanceOf(StartProblem.class);
    }
}
