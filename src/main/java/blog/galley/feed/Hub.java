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

/** Tells the owner's hub, if there is one, of posts that appear: when they are published, or when their hour has come. */
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

    /** Nothing happens to a post at its hour, so somebody has to look. */
    void start(@Observes StartupEvent event, Vertx vertx) {
        if (isKnown()) {
            vertx.setPeriodic(PAUSE.toMillis(), timer -> inBackground(() -> tellOfDue(Instant.now())));
        }
    }

    /** After publishing and not within it: no author waits for a hub, and one that is away spoils nothing. */
    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appeared post) {
        if (isKnown()) {
            inBackground(() -> tell(List.of(post)));
        }
    }

    /** What goes wrong there is nobody's to hear, and keeps neither a publishing nor the next look from happening. */
    private void inBackground(Runnable work) {
        try {
            executor.runAsync(work);
        } catch (RuntimeException | Error full) {
            Log.warnf("The hub was not told of a new post: %s", full);
        }
    }

    /** A hub needs the address that its subscribers know. */
    private boolean isKnown() {
        return settings.hub().isPresent() && !site.url().isEmpty();
    }

    private void tellOfDue(Instant now) {
        try {
            tell(QuarkusTransaction.requiringNew().call(() -> announcements.claim(now)));
        } catch (RuntimeException | Error e) {
            Log.debug("Nobody knows yet whether the hub should hear of a post", e); // the next look is soon
        }
    }

    private void tell(List<Appeared> posts) {
        if (!posts.isEmpty()) {
            tell(settings.hub().orElseThrow(), posts);
        }
    }

    private void tell(String hub, List<Appeared> posts) {
        try {
            var feeds = QuarkusTransaction.requiringNew().call(() -> posts.stream().flatMap(post -> feeds(post, authorship.of(post.account(), post.byline()))).distinct().toList());
            var status = WebSub.publish(hub, feeds.stream().map(feed -> site.url() + feed).toList());
            if (status >= 400) {
                Log.warnf("The hub %s does not want to hear of a new post: it answers %d", hub, status);
            }
        } catch (IOException | RuntimeException | Error e) {
            Log.warnf("The hub %s was not told of a new post: %s", hub, e);
        }
    }

    /** Of the blog, of the post's tags, and of those of its authors who have an account. */
    static Stream<String> feeds(Appeared post, List<Byline> authors) {
        var paths = new ArrayList<>(List.of("/"));
        post.tags().forEach(tag -> paths.add("/tags/" + PostPath.encoded(tag)));
        authors.stream().filter(Byline::isAccount).forEach(author -> paths.add(author.href()));
        return paths.stream().map(path -> new Channel("", path)).flatMap(channel -> Stream.of(FeedFormat.values()).map(channel::feed));
    }
}
