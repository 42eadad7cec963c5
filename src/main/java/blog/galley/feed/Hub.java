package blog.galley.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import blog.galley.account.Accounts;
import blog.galley.post.Appeared;
import blog.galley.post.PostPath;
import blog.galley.site.Settings;
import blog.galley.site.Site;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Tells the owner's hub, if there is one, of posts that appear. */
@ApplicationScoped
class Hub {

    private final Settings settings;
    private final Site site;
    private final Accounts accounts;
    private final ManagedExecutor executor;

    Hub(Settings settings, Site site, Accounts accounts, ManagedExecutor executor) {
        this.settings = settings;
        this.site = site;
        this.accounts = accounts;
        this.executor = executor;
    }

    /** After publishing and not within it: no author waits for a hub, and one that is away spoils nothing. */
    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appeared post) {
        if (settings.hub().isPresent() && !site.url().isEmpty()) { // a hub needs the address that its subscribers know
            executor.runAsync(() -> tell(settings.hub().get(), post));
        }
    }

    private void tell(String hub, Appeared post) {
        try {
            var author = QuarkusTransaction.requiringNew().call(() -> accounts.nameOf(post.account()));
            var status = WebSub.publish(hub, feeds(post, author).map(feed -> site.url() + feed).toList());
            if (status >= 400) {
                Log.warnf("The hub %s does not want to hear of a new post: it answers %d", hub, status);
            }
        } catch (IOException | RuntimeException e) {
            Log.warnf("The hub %s was not told of a new post: %s", hub, e);
        }
    }

    /** Of the blog, of the post's tags, and of its author, who may be none. */
    static Stream<String> feeds(Appeared post, String author) {
        var paths = new ArrayList<>(List.of("/"));
        post.tags().forEach(tag -> paths.add("/tags/" + PostPath.encoded(tag)));
        if (author != null) {
            paths.add("/authors/" + PostPath.encoded(author));
        }
        return paths.stream().map(path -> new Channel("", path)).flatMap(channel -> Stream.of(FeedFormat.values()).map(channel::feed));
    }
}
