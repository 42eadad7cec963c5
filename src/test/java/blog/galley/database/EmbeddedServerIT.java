package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.regex.Pattern;

import blog.galley.support.RunningGalley;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {
    @TempDir
    static Path folder;
    static RunningGalley galley;
    static Damage database;

    @BeforeAll
    static void start() {
        galley = RunningGalley.on(folder);
        database = new Damage(folder);
    }

    @AfterAll
    static void stop() {
        galley.close();
    }

    @Test
    void whatIsSavedSurvivesAPowerCut() {
        assertThat(database.ask("show fsync")).isEqualTo("on");
        assertThat(database.ask("show synchronous_commit")).isEqualTo("on");
        assertThat(database.ask("show full_page_writes")).isEqualTo("on");
    }

    @Test
    void searchKnowsHangul() {
        assertThat(database.ask("select cardinality(show_trgm('한글'))")).isNotEqualTo("0");
        assertThat(database.ask("show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void onlyThisMachineCanReachIt() throws IOException {
        assertThat(database.ask("show listen_addresses")).isEqualTo("127.0.0.1");
        var socketFolder = Files.readAllLines(PostmasterFile.in(database.cluster())).get(4);
        assertThat(socketFolder).isEmpty();
    }

    @Test
    void onlyThePasswordOpensIt() {
        var url = Session.url(database.server().port(), Session.NAME);
        for (var name : new String[]{Session.NAME, Secret.SUPERUSER}) {
            for (var password : new String[]{"", "postgres", "guess"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, name, password)).hasMessageContaining("password");
            }
        }
    }

    @Test
    void theBlogItselfIsNoSuperuser() {
        assertThat(database.ask("select rolsuper from pg_roles where rolname = current_user")).isEqualTo("f");
    }

    @Test
    void thePasswordIsReadableForTheOwnerAloneAndSaidNowhere() throws IOException {
        var file = folder.resolve("password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        var password = Files.readString(file);
        assertThat(galley.lines()).noneMatch(line -> line.contains(password));
        assertThat(Files.readString(database.cluster().resolve("server.log"))).doesNotContain(password);
        assertThat(ProcessHandle.allProcesses().flatMap(process -> process.info().commandLine().stream()))
                .noneMatch(command -> command.contains(password));
    }

    @Test
    void oneLineTellsWhereTheDatabaseIs() {
        assertThat(galley.awaitLine(Pattern.compile("Database: "))).contains("PostgreSQL 18.", folder.toString(), "embedded");
    }
}
