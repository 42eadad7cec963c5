package blog.galley.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import blog.galley.author.Byline;
import blog.galley.post.Appeared;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

class HubTest {

    @Test
    void hearsOfEveryFeedThatHoldsThePost() {
        assertThat(Hub.feeds(new Appeared(1L, "", List.of("한글")), List.of(new Byline("Guest", null), new Byline("Otto", "/authors/Otto"))))
                .containsExactly("/feed.xml", "/feed.rss", "/feed.json",
                        "/tags/%ED%95%9C%EA%B8%80/feed.xml", "/tags/%ED%95%9C%EA%B8%80/feed.rss", "/tags/%ED%95%9C%EA%B8%80/feed.json",
                        "/authors/Otto/feed.xml", "/authors/Otto/feed.rss", "/authors/Otto/feed.json");
        assertThat(Hub.feeds(new Appeared(null, "", List.of()), List.of())).hasSize(3);
    }

    @Test
    void isToldAsTheStandardWants() throws IOException {
        var heard = new AtomicReference<String>();
        var hub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hub.createContext("/", exchange -> {
            heard.set(exchange.getRequestMethod() + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        hub.start();
        try {
            assertThat(WebSub.publish("http://localhost:" + hub.getAddress().getPort() + "/", List.of("https://blog.example/a b", "x")))
                    .isEqualTo(202);
        } finally {
            hub.stop(0);
        }

        assertThat(heard.get()).isEqualTo("POST hub.mode=publish&hub.url=https%3A%2F%2Fblog.example%2Fa+b&hub.url=x");
    }

    @Test
    void thatIsNotThereIsAProblemOfItsOwn() {
        assertThatThrownBy(() -> WebSub.publish("http://localhost:1/", List.of())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> WebSub.publish("no address", List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
