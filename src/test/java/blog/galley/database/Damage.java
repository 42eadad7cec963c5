package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import blog.galley.support.RunningGalley;

/** A data folder under attack: what its server is, what is in it, and whether anything of it still runs. */
record Damage(Path folder) {
    Path cluster() {
        return folder.resolve("database");
    }

    PostmasterFile server() {
        return PostmasterFile.read(cluster()).orElseThrow();
    }

    /** The postmaster and all that it started. */
    List<PostmasterFile> processes() {
        var postmaster = server();
        return Stream.concat(Stream.of(postmaster),
                ProcessHandle.of(postmaster.pid()).stream().flatMap(ProcessHandle::descendants)
                        .map(process -> new PostmasterFile(process.pid(), 0)))
                .toList();
    }

    void write(String text) {
        ask("create table if not exists keepsake (text text)");
        ask("insert into keepsake values ('" + text + "')");
    }

    List<String> read() {
        return List.of(ask("select coalesce(string_agg(text, ',' order by text), '') from keepsake").split(","));
    }

    /** One answer, as the blog itself would get it. */
    String ask(String sql) {
        try (var connection = DriverManager.getConnection(Session.url(server().port(), Session.NAME), Session.NAME,
                Files.readString(folder.resolve("password"))); var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            statement.getResultSet().next();
            return statement.getResultSet().getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertFailsWithOneLine(RunningGalley galley, String... contents) {
        assertThat(galley.exitCode()).isEqualTo(1);
        assertThat(galley.lines()).singleElement().asString().startsWith("Galley cannot start. ").contains(contents);
    }
}
