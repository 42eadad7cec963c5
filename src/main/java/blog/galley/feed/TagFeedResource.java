package blog.galley.feed;

import java.time.Instant;
import java.util.List;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import blog.galley.site.Site;
import blog.galley.tag.TagLink;
import blog.galley.tag.Tags;
import blog.galley.web.cache.ConditionalGet;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The feed of a tag. */
@Path("/tags/{slug}/feed.{format: xml|rss|json}")
@Transactional
@ConditionalGet
public class TagFeedResource {

    private final Publications publications;
    private final Tags tags;
    private final Feeds feeds;
    private final Site site;

    TagFeedResource(Publications publications, Tags tags, Feeds feeds, Site site) {
        this.publications = publications;
        this.tags = tags;
        this.feeds = feeds;
        this.site = site;
    }

    @GET
    public RestResponse<String> get(@RestPath String slug, @RestPath String format) {
        var now = Instant.now();
        var posts = publications.tagged(slug, Feeds.MOST, now);
        if (posts.isEmpty()) { // also for a tag of drafts only, which must not be disclosed
            throw Problem.notFound(ProblemMessages.class, say -> say.noTag(slug));
        }
        var tag = tags.withSlugs(List.of(slug)).get(0);
        var channel = new Channel(site.title() + ": " + tag.name(), new TagLink(tag.name(), tag.slug()).path());
        return feeds.answer(channel, FeedFormat.of(format), posts, now);
    }
}
