package blog.galley.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedFormatTest {

    private static final Entry STRANGE = new Entry("tag:blog.example,2024-01-01:post/1", "https://blog.example/p",
            "\u0000\u0007 ]]> 😀 \ud83d </title>", "a & b",
            OffsetDateTime.parse("2024-01-01T00:00:00.123456+09:00"), OffsetDateTime.parse("2024-01-01T00:00:00.999Z"), "\uffff<",
            "<p>]]>\u0001</p>", "", "", List.of());

    @Test
    void namesAHubIfThereIsOne() {
        var feed = feed("https://hub.example/");

        assertThat(xml(FeedFormat.ATOM.write(feed)).one("/feed/link[@rel='hub']/@href")).isEqualTo("https://hub.example/");
        assertThat(xml(FeedFormat.RSS.write(feed)).one("/rss/channel/atom:link[@rel='hub']/@href")).isEqualTo("https://hub.example/");
        assertThat(FeedFormat.JSON.write(feed)).contains("\"hubs\":[{\"type\":\"WebSub\",\"url\":\"https://hub.example/\"}]");
        assertThat(xml(FeedFormat.ATOM.write(feed(null))).all("/feed/link[@rel='hub']")).isEmpty();
    }

    @Test
    void isWellFormedWhateverTheTextsAre() {
        assertThat(xml(FeedFormat.ATOM.write(feed(null))).one("/feed/entry/title")).isEqualTo(" ]]> 😀  </title>");
        assertThat(xml(FeedFormat.RSS.write(feed(null))).one("/rss/channel/item/content:encoded")).isEqualTo("<p>]]></p>");
        assertThat(FeedFormat.JSON.write(feed(null))).doesNotContain("</title>").contains("\\u0000");
    }

    @Test
    void tellsTimesToTheSecond() {
        assertThat(xml(FeedFormat.ATOM.write(feed(null))).one("/feed/entry/published")).isEqualTo("2024-01-01T00:00:00+09:00");
        assertThat(xml(FeedFormat.ATOM.write(feed(null))).one("/feed/updated")).isEqualTo("2024-01-01T00:00:00Z");
        assertThat(xml(FeedFormat.RSS.write(feed(null))).one("/rss/channel/item/pubDate")).isEqualTo("Mon, 01 Jan 2024 00:00:00 +0900");
    }

    @Test
    void hasNothingSinceTheDayBeganIfItIsEmpty() {
        var empty = feed(null, List.of());

        assertThat(xml(FeedFormat.ATOM.write(empty)).one("/feed/updated")).isEqualTo("2026-05-04T00:00:00Z");
        assertThat(xml(FeedFormat.RSS.write(empty)).one("/rss/channel/lastBuildDate")).isEqualTo("Mon, 04 May 2026 00:00:00 +0000");
    }

    private static Feed feed(String hub) {
        return feed(hub, List.of(STRANGE));
    }

    private static Feed feed(String hub, List<Entry> entries) {
        return new Feed("https://blog.example/", "Blog", "About", "en", "https://blog.example/", "https://blog.example/feed.xml",
                "https://blog.example/favicon.svg", hub, entries, Instant.parse("2026-05-04T03:02:01Z"));
    }

    private static XmlDocument xml(String text) {
        return XmlDocument.of(text.getBytes(UTF_8));
    }
}
