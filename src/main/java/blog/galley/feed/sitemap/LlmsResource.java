package blog.galley.feed.sitemap;

import java.time.Instant;
import java.util.stream.Collectors;

import blog.galley.feed.CacheLifetime;
import blog.galley.listing.PostSummaries;
import blog.galley.listing.PostSummary;
import blog.galley.site.PublicAddress;
import blog.galley.site.Site;
import blog.galley.web.cache.ConditionalGet;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * For language models: what the blog is, and where each of the latest posts is as Markdown. See
 * <a href="https://llmstxt.org">llmstxt.org</a>.
 */
@Path("/llms.txt")
@Transactional
@ConditionalGet
public class LlmsResource {

    private static final int MOST = 500;

    private final PostSummaries archive;
    private final Site site;
    private final PublicAddress address;
    private final CacheLifetime lifetime;

    LlmsResource(PostSummaries archive, Site site, PublicAddress address, CacheLifetime lifetime) {
        this.archive = archive;
        this.site = site;
        this.address = address;
        this.lifetime = lifetime;
    }

    @GET
    public RestResponse<String> get() {
        var now = Instant.now();
        var posts = archive.latest(MOST, now).stream().map(this::line).collect(Collectors.joining());
        return ResponseBuilder
                .ok("# %s\n\n> %s\n\n%s## Optional\n\n- [Feed](%s)\n- [Site map](%s)\n".formatted(site.title(), site.description(),
                        posts.isEmpty() ? "" : "## Posts\n\n" + posts + "\n", address.of("/feed.json"), address.of("/sitemap.xml")))
                .header("Content-Type", "text/plain;charset=UTF-8")
                .header("Cache-Control", lifetime.of(now))
                .build();
    }

    private String line(PostSummary post) {
        return "- [%s](%s.md): %s\n".formatted(inline(post.title()).replaceAll("([\\[\\]])", "\\\\$1"), address.of(post.href()),
                inline(post.summary()));
    }

    private static String inline(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
