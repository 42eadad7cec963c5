package blog.galley.feed;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>, by its <a href="https://www.rssboard.org/rss-profile">profile</a>. */
final class Rss {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

    private Rss() {
    }

    static String write(Feed feed) {
        var xml = new Xml().open("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom",
                        "xmlns:content", "http://purl.org/rss/1.0/modules/content/", "xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .open("channel")
                .text("title", feed.title())
                .text("link", feed.page())
                .text("description", feed.description())
                .text("language", feed.language())
                .text("lastBuildDate", date(feed.changed().atOffset(ZoneOffset.UTC)))
                .text("generator", "Galley")
                .text("docs", "https://www.rssboard.org/rss-specification")
                .empty("atom:link", "rel", "self", "type", FeedFormat.RSS.type(), "href", feed.self());
        if (feed.hub() != null) {
            xml.empty("atom:link", "rel", "hub", "href", feed.hub());
        }
        feed.entries().forEach(entry -> write(xml, entry));
        return xml.close().close().toString();
    }

    private static void write(Xml xml, Entry entry) {
        xml.open("item")
                .text("title", entry.title())
                .text("link", entry.address())
                .text("guid", entry.id(), "isPermaLink", "false")
                .text("pubDate", date(entry.published()))
                .text("dc:creator", entry.author())
                .text("description", entry.summary());
        entry.tags().forEach(tag -> xml.text("category", tag.name()));
        xml.text("content:encoded", entry.html()).close();
    }

    private static String date(OffsetDateTime date) {
        return DATE.format(date);
    }
}
