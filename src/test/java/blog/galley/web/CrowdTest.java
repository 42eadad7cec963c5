package blog.galley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More readers at once than the database serves at once. */
@QuarkusTest
class CrowdTest {

    /** Longer than a pool that is used up was waited for once. */
    private static final long A_WHILE_IN_SECONDS = 4;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    AgroalDataSource pool;
    @Inject
    Pulse ofTheDatabase;

    private final List<Connection> taken = new ArrayList<>();

    @BeforeEach
    void aPost() {
        Blog.empty();
        Blog.published(Cast::author, "title", "Post", "slug", "post", "body", "Text.");
    }

    @AfterEach
    void giveBack() throws SQLException {
        for (var connection : taken) {
            connection.close();
        }
        taken.clear();
    }

    @Test
    void waitsItsTurn() throws Exception {
        var lock = take();
        lock.setAutoCommit(false);
        lock.createStatement().execute("lock table post in access exclusive mode");
        var readers = IntStream.range(0, 150).mapToObj(n -> read(n % 2 == 0 ? "/" : "/posts/post")).toList();

        assertThatThrownBy(
                () -> CompletableFuture.anyOf(readers.toArray(CompletableFuture[]::new)).get(A_WHILE_IN_SECONDS, TimeUnit.SECONDS))
                .isInstanceOf(TimeoutException.class);
        lock.rollback();

        assertThat(readers.stream().map(reader -> reader.join().statusCode())).containsOnly(200);
    }

    @Test
    void waitsForAConnection() throws Exception {
        takeAll();
        var reader = read("/posts/post");

        assertThatThrownBy(() -> reader.get(A_WHILE_IN_SECONDS, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        giveBack();

        assertThat(reader.get().statusCode()).isEqualTo(200);
    }

    @Test
    void hearsThatThereAreManyAndNotThatTheDatabaseIsAway() throws Exception {
        takeAll();
        var answer = read("/").get();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("More is asked of this blog").doesNotContain("does not answer");
    }

    @Test
    void isToldFromAnOutage() {
        assertThat(Outage.isOfWaiting(new IllegalStateException(new SQLException("no time", new TimeoutException())))).isTrue();
        assertThat(Outage.isOfWaiting(new SQLException("no", "08006"))).isFalse();
        assertThat(Outage.isOfFullPool(new SQLException("no time", new TimeoutException()))).isFalse();
        Blog.ask("select 1");
        assertThat(ofTheDatabase.isFelt()).isTrue();
        var pulse = new Pulse();
        assertThat(pulse.isFelt()).isFalse();
        pulse.onConnectionAcquire(null);
        assertThat(pulse.isFelt()).isTrue();
    }

    private Connection take() throws SQLException {
        var connection = pool.getConnection();
        taken.add(connection);
        return connection;
    }

    private void takeAll() throws SQLException {
        for (int n = pool.getConfiguration().connectionPoolConfiguration().maxSize(); n > 0; n--) {
            take();
        }
    }

    private static CompletableFuture<HttpResponse<String>> read(String path) {
        return CLIENT.sendAsync(HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path)).build(),
                BodyHandlers.ofString());
    }
}
