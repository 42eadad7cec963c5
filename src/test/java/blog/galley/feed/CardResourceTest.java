package blog.galley.feed;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import blog.galley.card.Card;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CardResourceTest {

    private static final int CROWD = 30;

    @Test
    void noMoreCardsAreDrawnAtOnceThanThereAreCores() {
        Blog.empty();
        var posts = new ArrayList<Long>();
        for (int n = 0; n < CROWD; n++) {
            posts.add(Blog.published(Cast::author, "title", "제목 ".repeat(60) + n));
        }
        var crowd = Executors.newFixedThreadPool(CROWD);
        try {
            var asked = posts.stream().map(post -> CompletableFuture.supplyAsync(() -> get("/cards/" + post + ".png").statusCode(), crowd))
                    .toList();
            long most = 0;
            while (!asked.stream().allMatch(CompletableFuture::isDone)) {
                most = Math.max(most, drawing());
            }

            assertThat(most).isLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
            assertThat(asked.stream().map(CompletableFuture::join)).contains(200).isSubsetOf(200, 503);
        } finally {
            crowd.shutdown();
        }
        posts.forEach(post -> assertThat(get("/cards/" + post + ".png").statusCode()).isEqualTo(200));
    }

    @Test
    void whatOtherSitesShowSaysThatTheyMay() {
        Blog.empty();
        long post = Blog.published(Cast::author, "title", "Shown", "tags", "java");
        for (var path : List.of("/cards/" + post + ".png", "/feed.xml", "/feed.rss", "/feed.json", "/tags/java/feed.xml",
                "/oembed?url=" + "http://localhost:" + RestAssured.port + "/posts/shown")) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.header("Cross-Origin-Resource-Policy")).as(path).isEqualTo("cross-origin");
        }
        assertThat(get("/").header("Cross-Origin-Resource-Policy")).isNotEqualTo("cross-origin");
    }

    private static long drawing() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Stream.of(stack).anyMatch(frame -> frame.getClassName().equals(Card.class.getName())))
                .count();
    }
}
