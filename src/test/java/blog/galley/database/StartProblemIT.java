package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import blog.galley.support.RunningGalley;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartProblemIT {
    @TempDir
    Path temporary;

    @Test
    void aForeignFolderIsLeftAlone() throws IOException {
        Files.writeString(temporary.resolve("letter.txt"), "Dear");
        assertProblem(temporary, Map.of(), temporary.toString(), "not Galley's", "GALLEY_DATA_DIR");
        assertThat(temporary.toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));
        assertProblem(file.resolve("data"), Map.of(), file.toString(), "GALLEY_DATA_DIR");
    }

    @Test
    void thePortOfAnotherProgramIsNotTaken() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = Integer.toString(other.getLocalPort());
            assertProblem(temporary, Map.of("GALLEY_DATABASE_PORT", port), "port " + port, "in use", "GALLEY_DATABASE_PORT");
        }
    }

    @Test
    void whereItCannotListenNoDatabaseIsStarted() throws IOException {
        var data = temporary.resolve("data");
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = Integer.toString(other.getLocalPort());
            assertProblem(data, Map.of("QUARKUS_HTTP_PORT", port), "port " + port, "in use", "QUARKUS_HTTP_PORT");
        }
        assertProblem(data, Map.of("QUARKUS_HTTP_PORT", "web"), "web", "QUARKUS_HTTP_PORT");
        assertProblem(data, Map.of("QUARKUS_HTTP_PORT", "65536"), "65536", "QUARKUS_HTTP_PORT");
        assertProblem(data, Map.of("QUARKUS_HTTP_HOST", "192.0.2.7"), "192.0.2.7", "QUARKUS_HTTP_HOST");
        assertThat(data).doesNotExist();
        assertProblem(data, Map.of("GALLEY_DATABASE_PORT", "many"), "many", "GALLEY_DATABASE_PORT");
    }

    @Test
    void theTablesOfANewerGalleyAreLeftAlone() {
        var damage = new Damage(temporary);
        try (var galley = RunningGalley.on(temporary)) {
            damage.ask(
                    "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, "
                            + "success)"
                            + " values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'galley', 1, true)");
        }
        assertProblem(temporary, Map.of(), "newer Galley", "9999", "GALLEY_DATA_DIR");
    }

    @Test
    void rootWithoutAnotherGuiseIsToldSo() throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        assertProblem(temporary.resolve("data"), Map.of("PATH", without("unshare", "setpriv")), "refuses to run as root");
    }

    @Test
    void rootWithoutNamespacesRunsTheServerAsNobody() throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        var path = Map.of("PATH", without("unshare"));
        assertProblem(temporary.resolve("data"), path, "nobody, as whom it would run, cannot reach");

        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
        var damage = new Damage(temporary.resolve("data"));
        try (var galley = RunningGalley.start(damage.folder(), path).awaitReady()) {
            assertThat(Files.getOwner(damage.cluster()).getName()).isEqualTo("nobody");
            damage.write("as nobody");
        }
        try (var galley = RunningGalley.on(damage.folder())) {
            assertThat(Files.getOwner(damage.cluster()).getName()).isEqualTo("root");
            assertThat(damage.read()).containsExactly("as nobody");
        }
    }

    private String without(String... programs) throws IOException {
        var folder = Files.createDirectories(temporary.resolve("programs"));
        for (var program : programs) {
            var stub = Files.writeString(folder.resolve(program), "#!/bin/sh\nexit 1\n");
            Files.setPosixFilePermissions(stub, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return folder + ":" + System.getenv("PATH");
    }

    private static void assertProblem(Path folder, Map<String, String> variables, String... contents) {
        try (var galley = RunningGalley.start(folder, variables)) {
            Damage.assertFailsWithOneLine(galley, contents);
        }
    }
}
