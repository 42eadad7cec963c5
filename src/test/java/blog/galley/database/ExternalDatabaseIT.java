package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;

import blog.galley.support.RunningGalley;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalDatabaseIT {
    @TempDir
    static Path elsewhere;
    static EmbeddedPostgres server;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(PostgresSettings.scratch(elsewhere));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void aConfiguredDatabaseIsUsedAndNoOtherIsStarted() throws SQLException {
        create("korean encoding 'UTF8' locale_provider libc locale 'C.UTF-8'");
        try (var galley = galley("korean").awaitReady()) {
            assertThat(galley.lines()).noneMatch(line -> line.contains("embedded") || line.contains("Search will"));
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aDatabaseThatKnowsNoHangulIsWarnedOf() throws SQLException {
        create("plain encoding 'UTF8' locale_provider libc locale 'C'");
        try (var galley = galley("plain").awaitReady()) {
            assertThat(galley.awaitLine(Pattern.compile("Search will"))).contains("WARN", "CREATE DATABASE", "C.UTF-8");
        }
    }

    @Test
    void aDatabaseThatCannotHoldEveryTextIsRefused() throws SQLException {
        create("latin encoding 'LATIN1' locale_provider libc locale 'C'");
        try (var galley = galley("latin")) {
            Damage.assertFailsWithOneLine(galley, "encoding LATIN1", "CREATE DATABASE");
        }
    }

    @Test
    void aDatabaseInWhichNobodyMaySearchIsRefused() throws SQLException {
        create("bare encoding 'UTF8' locale_provider libc locale 'C.UTF-8'");
        run("create role guest login password 'guest'");
        try (var galley = galley("bare", "guest", "guest")) {
            Damage.assertFailsWithOneLine(galley, "/bare has no extension pg_trgm", "CREATE EXTENSION pg_trgm");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        try (var galley = galley("missing")) {
            Damage.assertFailsWithOneLine(galley, "/missing cannot be used", "QUARKUS_DATASOURCE_JDBC_URL");
        }
    }

    private RunningGalley galley(String database) {
        return galley(database, Secret.SUPERUSER, server.password());
    }

    private RunningGalley galley(String database, String user, String password) {
        return RunningGalley.start(folder, Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server.url().replace("/galley", "/" + database),
                "QUARKUS_DATASOURCE_USERNAME", user,
                "QUARKUS_DATASOURCE_PASSWORD", password));
    }

    private static void create(String database) throws SQLException {
        run("create database " + database.replaceFirst(" ", " template template0 "));
    }

    private static void run(String command) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), Secret.SUPERUSER, server.password());
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
