package blog.galley.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A blog of an earlier Galley, brought up to date. */
@QuarkusTest
class MigrationTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;
    @ConfigProperty(name = "quarkus.datasource.username")
    String user;
    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private Connection earlier;

    @BeforeEach
    void aBlogOfTheFirstGalley() throws SQLException {
        migrate("1");
        earlier = DriverManager.getConnection(url, user, password);
        run("set search_path = earlier");
        run("insert into post (created_at) values (now()), (now())");
        revision(1, 4, "published");
        revision(1, 7, "working");
        revision(2, 1, "초안 😀");
        run("""
                update post set working_id = (select id from revision where post_id = 1 and version = 7), path = '/posts/one',
                published_id = (select id from revision where post_id = 1 and version = 4), published_at = now(), published_offset = 0 where id = 1""");
        run("update post set working_id = (select id from revision where post_id = 2) where id = 2");
        run("update revision set series = 'C#: 서울  걷기!' where version = 7");
        run("insert into account (name, password_hash, role, created_at) values ('Ada', '', 'admin', now()), ('Otto', '', 'author', now())");
        run("update post set author_id = 2 where id = 2");
        run("insert into address (path, post_id) values ('/posts/one', 1), ('/older', 1), ('/about-us', 2)");
        run("insert into import_source (source, post_id, fingerprint, version, published) values ('a.md', 1, 'x', 1, true), ('b.md', 2, 'y', 1, false), ('gone.md', null, 'z', 1, true)");
        migrate("latest");
    }

    @AfterEach
    void removeIt() throws SQLException {
        run("drop schema earlier cascade");
        earlier.close();
    }

    @Test
    void keepsItsTextsAndKnowsWhatWasPublished() throws SQLException {
        assertThat(
                ask("""
                        select string_agg(concat_ws(' ', version, kind, was_published, added, revision_text(body, base_id, keeps_start, keeps_end)), ', ' order by id)
                        from revision"""))
                .isEqualTo("4 saved t 0 published, 7 saved f 0 working, 1 saved f 4 초안 😀");
        assertThat(ask("select string_agg(latest_version::text, ', ' order by id) from post")).isEqualTo("7, 1");
    }

    @Test
    void findsItsSeriesByWhatStandsForThemInAddresses() throws SQLException {
        assertThat(ask("select string_agg(series_slug, ', ' order by id) from revision")).isEqualTo(", c-sharp-서울-걷기, ");
        assertThat(ask("select series_slug('!') || ' ' || series_slug('It’s_A.1')")).isEqualTo("series its_a-1");
    }

    @Test
    void knowsWhoseImportsTheyWere() throws SQLException {
        assertThat(
                ask("select string_agg(concat_ws(' ', source, account_id, post_id), ', ' order by source, account_id) from import_source"))
                .isEqualTo("a.md 1 1, b.md 2 2, gone.md 1, gone.md 2");
    }

    @Test
    void keepsAddressesForWhatWasPublished() throws SQLException {
        assertThat(ask("select string_agg(path, ', ' order by path) from address")).isEqualTo("/older, /posts/one");
        assertThat(ask("select string_agg(concat_ws(' ', post_id, path), ', ') from address_wish")).isEqualTo("2 /about-us");
    }

    private void migrate(String target) {
        Flyway.configure().dataSource(url, user, password).schemas("earlier").target(target).load().migrate();
    }

    private void revision(long post, long version, String body) throws SQLException {
        run("""
                insert into revision (post_id, version, saved_at, title, summary, body, slug, toc, toc_open, byline, series,
                cover, cover_alt, cover_caption, language, excerpt, words, characters, minutes)
                values (%d, %d, now(), '', '', '%s', '', false, false, '', '', '', '', '', 'ko', '', 1, 1, 1)""".formatted(post, version,
                body));
    }

    private void run(String sql) throws SQLException {
        try (var statement = earlier.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (var statement = earlier.createStatement(); var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
