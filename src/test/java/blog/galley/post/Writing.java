package blog.galley.post;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;

/** A post that is written as its resources do: locked, each time in a transaction of its own. */
final class Writing {

    private final Posts posts = Arc.container().instance(Posts.class).get();
    private final Revisions revisions = Arc.container().instance(Revisions.class).get();
    private final long id;

    private Writing(Function<Posts, Post> begin) {
        id = QuarkusTransaction.requiringNew().call(() -> begin.apply(posts).id());
    }

    /** Of a post that has no version yet. */
    static Writing blank(Instant now) {
        return new Writing(posts -> posts.blank(null, now));
    }

    static Writing begun(String body, Instant now) {
        return new Writing(posts -> posts.begin(words(body), null, now));
    }

    long id() {
        return id;
    }

    <T> T in(Function<Post, T> work) {
        return QuarkusTransaction.requiringNew().call(() -> work.apply(posts.requireLocked(id)));
    }

    /** Answers with the version, as the others do. */
    long save(String body, Instant now) {
        return in(post -> posts.revise(post, words(body), (Long) null, now).version());
    }

    long save(String body, Origin origin, Instant now) {
        return in(post -> posts.revise(post, words(body), origin, now).version());
    }

    /** Beside the working text. */
    long keep(String body, Origin origin, Instant now) {
        return in(post -> posts.keepAside(post, words(body), origin, now).version());
    }

    <T> T version(long version, Function<Revision, T> question) {
        return in(post -> question.apply(revisions.require(post, version)));
    }

    private static PostContent words(String body) {
        return new PostContent("Title", "", body, List.of("java", "한글"), PostMetadata.NONE);
    }

    /** The versions of every post for which a condition in SQL is true. */
    static long count(String condition) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) Arc.container().instance(EntityManager.class).get()
                .createNativeQuery("select count(*) from revision where " + condition, Long.class).getSingleResult());
    }
}
