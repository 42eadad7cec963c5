package blog.galley.feed;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import blog.galley.address.PostPath;
import blog.galley.author.Authorship;
import blog.galley.author.Byline;
import blog.galley.post.Appeared;
import blog.galley.site.Settings;
import blog.galley.site.Site;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Tells the WebSub hub of the settings, if there is one, of posts that appear: when they are published, or when a scheduled one is due. */
@ApplicationScoped
class Hub {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final Settings settings;
    private final Site site;
    private final Authorship authorship;
    private final Announcements announcements;
    private final ManagedExecutor executor;

    Hub(Settings settings, Site site, Authorship authorship, Announcements announcements, ManagedExecutor executor) {
        this.settings = settings;
        this.site = site;
        this.authorship = authorship;
        this.announcements = announcements;
        this.executor = executor;
    }

    /** No event marks the moment at which a scheduled post appears, so this looks for some every 20 seconds. */
    void start(@Observes StartupEvent event, Vertx vertx) {
        if (isKnown()) {
            vertx.setPeriodic(PAUSE.toMillis(), timer -> inBackground(() -> tellOfDue(Instant.now())));
        }
    }

    /** After the transaction: no author waits for the hub, and a hub that is down does not keep a post from being published. */
    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appeared post) {
        if (isKnown()) {
            inBackground(() -> tell(List.of(post)));
        }
    }

    /** If no thread is free this only logs: neither publishing nor the next look may fail for it. */
    private void inBackground(Runnable work) {
        try {
            executor.runAsync(work);
        } catch (RuntimeException | Error full) {
            Log.warnf("The hub was not told of a new post: %s", full);
        }
    }

    /** Only with the public address from the settings: there is no request here to tell it. */
    private boolean isKnown() {
        return settings.hub().isPresent() && !site.url().isEmpty();
    }

    private void tellOfDue(Instant now) {
        try {
            tell(QuarkusTransaction.requiringNew().call(() -> announcements.claim(now)));
        } catch (RuntimeException | Error e) {
            Log.debug("Nobody knows yet whether the hub should hear of a post", e); // the next look comes in 20 seconds
        }
    }

    private void tell(List<Appeared> posts) {
        if (!posts.isEmpty()) {
            tell(settings.hub().orElseThrow(), posts);
        }
    }

    private void tell(String hub, List<Appeared> posts) {
        try {
            var feeds = QuarkusTransaction.requiringNew().call(
                    () -> posts.stream().flatMap(post -> feeds(post, authorship.of(post.account(), post.byline()))).distinct().toList());
            var status = WebSub.publish(hub, feeds.stream().map(feed -> site.url() + feed).toList());
            if (status >= 400) {
                Log.warnf("The hub %s does not want to hear of a new post: it answers %d", hub, status);
            }
        } catch (IOException | RuntimeException | Error e) {
            Log.warnf("The hub %s was not told of a new post: %s", hub, e);
        }
    }

    /** The paths of the feeds that the post is in: of the blog, of its tags, and of its authors with an account, in all formats. */
    static Stream<String> feeds(Appeared post, List<Byline> authors) {
        var paths = new ArrayList<>(List.of("/"));
        post.tags().forEach(tag -> paths.add("/tags/" + PostPath.encoded(tag)));
        authors.stream().filter(Byline::isAccount).forEach(author -> paths.add(author.href()));
        return paths.stream().map(path -> new Channel("", path)).flatMap(channel -> Stream.of(FeedFormat.values()).map(channel::feed));
    }
}
