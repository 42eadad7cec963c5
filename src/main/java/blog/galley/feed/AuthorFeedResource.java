package blog.galley.feed;

import java.time.Instant;
import java.util.List;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import blog.galley.account.Account;
import blog.galley.account.Accounts;
import blog.galley.author.Byline;
import blog.galley.post.Post;
import blog.galley.site.Site;
import blog.galley.web.cache.ConditionalGet;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The feed of an author. */
@Path("/authors/{name}/feed.{format: xml|rss|json}")
@Transactional
@ConditionalGet
public class AuthorFeedResource {

    private final Publications publications;
    private final Accounts accounts;
    private final Feeds feeds;
    private final Site site;

    AuthorFeedResource(Publications publications, Accounts accounts, Feeds feeds, Site site) {
        this.publications = publications;
        this.accounts = accounts;
        this.feeds = feeds;
        this.site = site;
    }

    @GET
    public RestResponse<String> get(@RestPath String name, @RestPath String format) {
        var now = Instant.now();
        var account = accounts.named(name);
        List<Post> posts = account.map(known -> publications.by(known, Feeds.MOST, now)).orElse(List.of());
        if (posts.isEmpty()) { // the same answer whether or not there is an account of that name
            throw Problem.notFound(ProblemMessages.class, say -> say.noAuthor(name));
        }
        return feeds.answer(channel(account.get()), FeedFormat.of(format), posts, now);
    }

    private Channel channel(Account author) {
        return new Channel(site.title() + ": " + author.name(), Byline.of(author).href());
    }
}
