package blog.galley.feed;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>. */
final class Atom {

    private Atom() {
    }

    static String write(Feed feed) {
        var xml = new Xml().open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language())
                .text("id", feed.id())
                .text("title", feed.title())
                .text("subtitle", feed.description())
                .text("updated", feed.changed().truncatedTo(ChronoUnit.SECONDS).toString())
                .empty("link", "rel", "self", "type", FeedFormat.ATOM.type(), "href", feed.self())
                .empty("link", "rel", "alternate", "type", "text/html", "href", feed.page())
                .text("icon", feed.icon())
                .text("generator", "Galley");
        if (feed.hub() != null) {
            xml.empty("link", "rel", "hub", "href", feed.hub());
        }
        feed.entries().forEach(entry -> write(xml, entry));
        return xml.close().toString();
    }

    private static void write(Xml xml, Entry entry) {
        xml.open("entry", "xml:lang", entry.language())
                .text("id", entry.id())
                .text("title", entry.title())
                .text("updated", entry.changed().truncatedTo(ChronoUnit.SECONDS).toString())
                .text("published", date(entry.published()))
                .empty("link", "rel", "alternate", "type", "text/html", "href", entry.address())
                .open("author").text("name", entry.author()).close();
        entry.tags().forEach(tag -> xml.empty("category", "term", tag.slug(), "label", tag.name()));
        xml.text("summary", entry.summary())
                .text("content", entry.html(), "type", "html", "xml:base", entry.address())
                .close();
    }

    static String date(OffsetDateTime date) {
        return date.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
