package blog.galley.news;

import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database: the application under test, and another that only listens. */
@QuarkusTest
class NewsTest {

    @Inject
    News here;
    @Inject
    AgroalDataSource database;
    @Inject
    EntityManager entities;

    private News elsewhere;
    private long id;

    @BeforeEach
    void anotherNode() throws InterruptedException {
        Blog.empty();
        id = Blog.draft(Cast.author(), "title", "Title", "body", "text");
        elsewhere = new News(database);
        var heard = listen(elsewhere, id);
        elsewhere.start();
        assertThat(next(heard)).isEqualTo(Event.RESUMED);
    }

    @AfterEach
    void theOtherNodeEnds() {
        elsewhere.stop();
    }

    @Test
    void whatHappensOnOneNodeIsHeardOnAll() throws InterruptedException {
        var near = listen(here, id);
        var far = listen(elsewhere, id);

        submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "body", "more");
        assertThat(next(near)).isEqualTo(new Event("draft:saved", id, 2, null));
        assertThat(next(far)).isEqualTo(new Event("draft:saved", id, 2, null));
        submit(Cast.author(), "/editor/" + id + "/publication");
        assertThat(next(far)).isEqualTo(new Event("post:published", id, 2, null));
        submit(Cast.author(), "/editor/" + id + "/withdrawal");
        assertThat(next(far)).isEqualTo(new Event("post:withdrawn", id, 2, null));
    }

    @Test
    void thatAPostIsDeletedIsHeardAndNotThatItIsWithdrawn() throws InterruptedException {
        var far = listen(elsewhere, id);
        submit(Cast.author(), "/editor/" + id + "/publication");
        assertThat(next(far)).isEqualTo(new Event("post:published", id, 1, null));

        submit(Cast.author(), "/editor/" + id + "/removal");
        assertThat(next(far)).isEqualTo(new Event("post:removed", id, 1, null));
    }

    @Test
    void otherPostsAreNoNews() throws InterruptedException {
        var heard = listen(elsewhere, id);
        Blog.draft(Cast.author(), "title", "Another");

        submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "body", "more");
        assertThat(next(heard).version()).isEqualTo(2);
    }

    @Test
    void whatIsNotCommittedIsNoNews() throws InterruptedException {
        var heard = listen(elsewhere, id);
        QuarkusTransaction.begin();
        tell("taken back", 2);
        QuarkusTransaction.rollback();

        say("committed", 3);
        assertThat(next(heard).name()).isEqualTo("committed");
    }

    @Test
    void aLostLineIsTakenUpAgain() throws InterruptedException {
        var heard = listen(elsewhere, id);
        Blog.ask("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'galley news'");

        assertThat(next(heard)).isEqualTo(Event.RESUMED);
        say("draft:saved", 7);
        assertThat(next(heard).version()).isEqualTo(7);
    }

    @Test
    void whatOthersSayOnTheChannelDoesNoHarm() throws InterruptedException {
        var heard = listen(elsewhere, id);
        Blog.ask("select cast(pg_notify('galley', 'no json') as text)");
        Blog.ask("select cast(pg_notify('galley', '{\"name\": \"of another kind\", \"more\": 1}') as text)");

        say("draft:saved", 7);
        assertThat(next(heard).version()).isEqualTo(7);
    }

    @Test
    void aSlowReaderGetsTheLatestOfEachKind() throws InterruptedException {
        var quick = listen(elsewhere, id);
        var slow = new Slow();
        elsewhere.of(id).subscribe().withSubscriber(slow);
        for (long version = 2; version < 200; version++) {
            say("draft:saved", version);
        }
        say("post:published", 100);
        say("draft:saved", 200);
        say("all is said", 201);
        while (!next(quick).name().equals("all is said")) {
            // then what was said before has reached every reader
        }

        slow.subscription.request(1);
        assertThat(next(slow.heard)).isEqualTo(new Event("post:published", id, 100, null));
        slow.subscription.request(1);
        assertThat(next(slow.heard)).isEqualTo(new Event("draft:saved", id, 200, null));
        slow.subscription.cancel();
    }

    @Test
    void nobodyListensNothingIsKept() {
        int before = elsewhere.posts();
        var cancellable = elsewhere.of(4711).subscribe().with(event -> {});
        assertThat(elsewhere.posts()).isEqualTo(before + 1);

        cancellable.cancel();
        assertThat(elsewhere.posts()).isEqualTo(before);
    }

    @Test
    void readersHearOfTheEnd() throws InterruptedException {
        var ended = new LinkedBlockingQueue<String>();
        elsewhere.of(id).subscribe().with(event -> {}, failure -> ended.add("failure"), () -> ended.add("end"));

        elsewhere.stop();
        assertThat(ended.poll(10, TimeUnit.SECONDS)).isEqualTo("end");
    }

    private static final class Slow implements Flow.Subscriber<Event> {
        private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
        }

        @Override
        public void onNext(Event event) {
            heard.add(event);
        }

        @Override
        public void onError(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void onComplete() {
            // the node ends
        }
    }

    private static BlockingQueue<Event> listen(News news, long post) {
        var heard = new LinkedBlockingQueue<Event>();
        news.of(post).subscribe().with(heard::add);
        return heard;
    }

    private static Event next(BlockingQueue<Event> heard) throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }

    private void say(String name, long version) {
        QuarkusTransaction.requiringNew().run(() -> tell(name, version));
    }

    private void tell(String name, long version) {
        entities.createNativeQuery("select cast(pg_notify('galley', :text) as text)").setParameter("text",
                "{\"name\": \"%s\", \"post\": %d, \"version\": %d, \"editor\": null}".formatted(name, id, version)).getSingleResult();
    }
}
