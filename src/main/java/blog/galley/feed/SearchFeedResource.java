package blog.galley.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import blog.galley.Problem;
import blog.galley.listing.Finder;
import blog.galley.site.Site;
import blog.galley.web.cache.ConditionalGet;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The feed of a search. Empty, not missing, while nothing is found, so that one can subscribe before there is a post. */
@Path("/search/feed.{format: xml|rss|json}")
@Transactional
@ConditionalGet
public class SearchFeedResource {

    private final Finder finder;
    private final Publications publications;
    private final Feeds feeds;
    private final Site site;

    SearchFeedResource(Finder finder, Publications publications, Feeds feeds, Site site) {
        this.finder = finder;
        this.publications = publications;
        this.feeds = feeds;
        this.site = site;
    }

    @GET
    public RestResponse<String> get(@RestPath String format, @RestQuery String q) {
        var now = Instant.now();
        var found = finder.newest(q, Feeds.MOST, now);
        if (found.words().isEmpty()) {
            throw Problem.noSuchPage();
        }
        var channel = new Channel(site.title() + ": " + found.words(), "/search",
                "?q=" + URLEncoder.encode(found.words(), StandardCharsets.UTF_8), "/search");
        return feeds.answer(channel, FeedFormat.of(format), publications.of(found.posts(), now), now);
    }
}
