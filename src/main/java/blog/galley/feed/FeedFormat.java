package blog.galley.feed;

import java.util.function.Function;
import java.util.stream.Stream;

import blog.galley.Problem;

/** The forms in which feeds are read. */
public enum FeedFormat {
    ATOM("xml", "application/atom+xml", Atom::write),
    RSS("rss", "application/rss+xml", Rss::write),
    JSON("json", "application/feed+json", JsonFeed::write);

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
