package blog.galley.feed.sitemap;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;

import blog.galley.feed.Xml;

/** <a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>, with Google's images. */
final class Sitemap {

    /** As the protocol has it. */
    static final int MOST = 50_000;
    private static final int MOST_IMAGES = 1000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {
    }

    /** @param address makes a whole address of a path */
    static String of(List<SitemapEntry> places, UnaryOperator<String> address) {
        var xml = new Xml().open("urlset", "xmlns", NAMESPACE, "xmlns:image", "http://www.google.com/schemas/sitemap-image/1.1",
                "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
        for (var place : places.subList(0, Math.min(MOST, places.size()))) {
            xml.open("url").text("loc", address.apply(place.path()));
            if (place.changed() != null) {
                xml.text("lastmod", place.changed().truncatedTo(ChronoUnit.SECONDS).toString());
            }
            place.translations().all().forEach(one -> alternate(xml, one.language(), address.apply(one.href())));
            if (place.translations().main() != null) {
                alternate(xml, "x-default", address.apply(place.translations().main().href()));
            }
            place.images().stream().limit(MOST_IMAGES)
                    .forEach(image -> xml.open("image:image").text("image:loc", address.apply(image)).close());
            xml.close();
        }
        return xml.close().toString();
    }

    private static void alternate(Xml xml, String language, String address) {
        xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", address);
    }

    static String index(long posts, UnaryOperator<String> address) {
        var xml = new Xml().open("sitemapindex", "xmlns", NAMESPACE);
        for (long number = 0; number <= (posts + MOST - 1) / MOST; number++) {
            xml.open("sitemap").text("loc", address.apply("/sitemaps/" + number + ".xml")).close();
        }
        return xml.close().toString();
    }
}
