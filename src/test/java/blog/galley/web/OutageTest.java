package blog.galley.web;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that breaks off in the middle of a commit: nobody knows then whether it is done. */
@QuarkusTest
class OutageTest {

    private long id;

    @BeforeEach
    void commitsThatBreakOff() {
        Blog.empty();
        id = Blog.draft(Cast.author(), "title", "Title", "body", "text");
        Blog.sql("""
                create function cut() returns trigger language plpgsql as
                'begin perform pg_terminate_backend(pg_backend_pid()); return null; end'""");
        Blog.sql(
                "create constraint trigger cut after insert on revision deferrable initially deferred for each row execute function cut()");
    }

    @AfterEach
    void noMore() {
        Blog.sql("drop function cut cascade");
    }

    @Test
    void aSaveThatWasNotConfirmedIsNotReportedAsSaved() {
        var response = save(Cast.author().header("HX-Request", "true"));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.header("HX-Trigger")).isNull();
        assertThat(response.header("Retry-After")).isNotNull();
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.asString()).contains("does not answer", "stays on this page").doesNotContain("<html");
    }

    @Test
    void aFormHearsThatItsTextIsStillThere() {
        var response = save(Cast.author());

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(page(response).select("main").text()).contains("does not answer", "Go back");
    }

    @Test
    void theNextRequestFindsAConnectionThatWorks() {
        save(Cast.author());

        assertThat(Cast.author().get("/editor/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void isToldFromABug() {
        assertThat(Outage.isIn(new IllegalStateException(new SQLException("no", "08006")))).isTrue();
        assertThat(Outage.isIn(new IllegalStateException(new SQLException("no", "57P03")))).isTrue();
        assertThat(Outage.isIn(new SQLException("no time", new TimeoutException()))).isTrue();
        assertThat(Outage.isIn(new SQLTransientConnectionException("no"))).isTrue();
        var suppressed = new IllegalStateException();
        suppressed.addSuppressed(new SQLException("no", "53300"));
        assertThat(Outage.isIn(suppressed)).isTrue();
        assertThat(Outage.isIn(new IllegalStateException(new SQLException("taken", "23505")))).isFalse();
        assertThat(Outage.isIn(new SQLException("of a kind that has no number"))).isFalse();
        assertThat(Outage.isIn(null)).isFalse();
    }

    private Response save(RequestSpecification who) {
        return submit(who, "/editor/" + id + "/draft", "version", "1", "body", "more");
    }
}
