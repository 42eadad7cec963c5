package blog.galley.feed;

import java.util.function.Function;
import java.util.stream.Stream;

import blog.galley.Problem;
import blog.galley.web.Json;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The formats of feeds, with the suffix of their addresses and their media types. {@link #of} throws not found for another suffix. */
public enum FeedFormat {
    /** <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>. */
    ATOM("xml", "application/atom+xml", feed -> Xml.of(Templates.atom(feed))),
    /**
     * <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>, by its
     * <a href="https://www.rssboard.org/rss-profile">profile</a>.
     */
    RSS("rss", "application/rss+xml", feed -> Xml.of(Templates.rss(feed))),
    /** <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. */
    JSON("json", "application/feed+json", feed -> Json.text(JsonFeed.of(feed)));

    @CheckedTemplate(basePath = "feed")
    static class Templates {
        static native TemplateInstance atom(Feed feed);
        static native TemplateInstance rss(Feed feed);
    }

    private final String suffix;
    private final String type;
    private final Function<Feed, String> writer;

    FeedFormat(String suffix, String type, Function<Feed, String> writer) {
        this.suffix = suffix;
        this.type = type;
        this.writer = writer;
    }

    static FeedFormat of(String suffix) {
        return Stream.of(values()).filter(format -> format.suffix.equals(suffix)).findFirst().orElseThrow(Problem::noSuchPage);
    }

    String suffix() {
        return suffix;
    }

    String type() {
        return type;
    }

    String write(Feed feed) {
        return writer.apply(feed);
    }
}
