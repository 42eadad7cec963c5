package blog.galley.feed.sitemap;

import java.time.Instant;
import java.util.ArrayList;

import blog.galley.Problem;
import blog.galley.feed.CacheLifetime;
import blog.galley.site.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Divides what there is into site maps. */
@ApplicationScoped
class Sitemaps {

    private final SitemapEntries whereabouts;
    private final PublicAddress address;
    private final CacheLifetime shelfLife;

    Sitemaps(SitemapEntries whereabouts, PublicAddress address, CacheLifetime shelfLife) {
        this.whereabouts = whereabouts;
        this.address = address;
        this.shelfLife = shelfLife;
    }

    RestResponse<String> whole(Instant now) {
        var all = new ArrayList<>(whereabouts.ofLists(now));
        var posts = whereabouts.count(now);
        if (all.size() + posts > Sitemap.MOST) {
            return answer(Sitemap.index(posts, address::of), now);
        }
        all.addAll(whereabouts.ofPosts(0, Sitemap.MOST, now));
        return answer(Sitemap.of(all, address::of), now);
    }

    RestResponse<String> part(int number, Instant now) {
        var places = number == 0 ? whereabouts.ofLists(now) : whereabouts.ofPosts((number - 1) * Sitemap.MOST, Sitemap.MOST, now);
        if (places.isEmpty()) {
            throw Problem.noSuchPage();
        }
        return answer(Sitemap.of(places, address::of), now);
    }

    private RestResponse<String> answer(String xml, Instant now) {
        return ResponseBuilder.ok(xml)
                .header("Content-Type", "application/xml;charset=UTF-8")
                .header("Cache-Control", shelfLife.of(now))
                .build();
    }
}
