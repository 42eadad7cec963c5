package blog.galley.feed.sitemap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import blog.galley.Problem;
import blog.galley.feed.CacheLifetime;
import blog.galley.feed.Xml;
import blog.galley.site.PublicAddress;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Divides what there is into site maps, as <a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a> has it. */
@ApplicationScoped
class Sitemaps {

    /** The protocol's limit. */
    private static final int MOST = 50_000;

    /** Qute holds all parts of a text until it is whole, which for one of 50,000 entries takes much more memory than the text. */
    private static final int BATCH = 1000;

    @CheckedTemplate(basePath = "feed/sitemap")
    static class Templates {
        static native TemplateInstance urlset(List<String> batches);
        static native TemplateInstance urls(List<SitemapEntry> entries);
        static native TemplateInstance index(List<String> parts);
    }

    private final SitemapEntries entries;
    private final PublicAddress address;
    private final CacheLifetime lifetime;

    Sitemaps(SitemapEntries entries, PublicAddress address, CacheLifetime lifetime) {
        this.entries = entries;
        this.address = address;
        this.lifetime = lifetime;
    }

    RestResponse<String> whole(Instant now) {
        var all = new ArrayList<>(entries.ofLists(now));
        var posts = entries.count(now);
        if (all.size() + posts > MOST) {
            return answer(Xml.of(Templates.index(parts(posts).map(address::of).toList())), now);
        }
        all.addAll(entries.ofPosts(0, MOST, now));
        return answer(urlset(all), now);
    }

    RestResponse<String> part(int number, Instant now) {
        var places = number == 0 ? entries.ofLists(now) : entries.ofPosts((number - 1) * MOST, MOST, now);
        if (places.isEmpty()) {
            throw Problem.noSuchPage();
        }
        return answer(urlset(places), now);
    }

    /** One for the lists, then as many as the posts need. */
    static Stream<String> parts(long posts) {
        return LongStream.rangeClosed(0, (posts + MOST - 1) / MOST).mapToObj(number -> "/sitemaps/" + number + ".xml");
    }

    private static String urlset(List<SitemapEntry> entries) {
        int most = Math.min(MOST, entries.size());
        var batches = IntStream.iterate(0, start -> start < most, start -> start + BATCH)
                .mapToObj(start -> Xml.of(Templates.urls(entries.subList(start, Math.min(start + BATCH, most))))).toList();
        return Templates.urlset(batches).setCapacity(batches.stream().mapToInt(String::length).sum() + 500).render();
    }

    private RestResponse<String> answer(String xml, Instant now) {
        return ResponseBuilder.ok(xml)
                .header("Content-Type", "application/xml;charset=UTF-8")
                .header("Cache-Control", lifetime.of(now))
                .build();
    }
}
