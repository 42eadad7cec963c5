package blog.galley.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The blog under test, as its authors use it over HTTP. */
public final class Blog {

    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"));

    private Blog() {
    }

    /** Removes every post and tag; accounts stay. */
    public static void empty() {
        sql("truncate post, tag, media cascade");
    }

    /** Waits until nobody writes any more, so that the next test finds what it has made itself. */
    public static void quiet() {
        Wait.until(() -> assertThat(
                count("pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()")).isZero());
    }

    public static void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container().instance(EntityManager.class).get().createNativeQuery(statement).executeUpdate());
    }

    /** As {@link #sql}, for what answers. */
    public static void ask(String query) {
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container().instance(EntityManager.class).get().createNativeQuery(query, Object.class).getResultList());
    }

    /** @param rows a table, and perhaps which of its rows */
    public static long count(String rows) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) Arc.container().instance(EntityManager.class).get()
                .createNativeQuery("select count(*) from " + rows, Long.class).getSingleResult());
    }

    /** Submits a form: names and values in turn. */
    public static Response submit(RequestSpecification who, String path, Object... fields) {
        var form = who.config(UTF_8).contentType(ContentType.URLENC.withCharset("UTF-8")).redirects().follow(false);
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i].toString(), fields[i + 1]);
        }
        return form.post(path);
    }

    /** A new post. */
    public static long draft(RequestSpecification author, Object... fields) {
        var response = submit(author, "/editor", fields);
        assertThat(response.statusCode()).isEqualTo(303);
        return Long.parseLong(response.header("Location").replaceFirst(".*/editor/", ""));
    }

    /** A new post that readers see. */
    public static long published(Supplier<RequestSpecification> author, Object... fields) {
        long id = draft(author.get(), fields);
        assertThat(submit(author.get(), "/editor/" + id + "/publication").statusCode()).isEqualTo(303);
        return id;
    }

    public static Document page(Response response) {
        assertThat(response.contentType()).startsWith("text/html");
        return Jsoup.parse(response.asString(), "http://localhost/");
    }
}
