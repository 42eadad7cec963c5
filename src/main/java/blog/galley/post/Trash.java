package blog.galley.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import blog.galley.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** Deleted posts, for as long as they can be put back. That time is part of each query, so no job has to run when it is over. */
@ApplicationScoped
public class Trash {

    public static final Duration KEPT = Duration.ofDays(30);

    /**
     * @param by   who deleted it; null if nobody knows any more
     * @param back what it is once it is put back
     */
    public record Trashed(Post post, String title, Instant at, String by, Status back) {

        public Instant until() {
            return at.plus(KEPT);
        }
    }

    private static final String OF = "(authorId = ?1 or ?2 = true) and trashedAt > ?3 order by trashedAt desc, id desc";

    private final Posts posts;
    private final Publishing publishing;
    private final Accounts accounts;

    Trash(Posts posts, Publishing publishing, Accounts accounts) {
        this.posts = posts;
        this.publishing = publishing;
        this.accounts = accounts;
    }

    /** Moves a locked post here, and removes for good what has been here too long. */
    public void take(Post post, Long by, Instant now) {
        clear(now);
        post.trash(by, now);
        publishing.changed(post, now);
    }

    /** What an author has thrown away, the latest first. @param everybodys also what other authors have */
    public List<Trashed> of(long author, boolean everybodys, Instant now) {
        return posts.find(OF, author, everybodys, now.minus(KEPT)).stream()
                .map(post -> new Trashed(post, post.working().title(), post.trashedAt(), accounts.nameOf(post.trashedBy()),
                        post.statusOnceBack(now)))
                .toList();
    }

    public long count(long author, boolean everybodys, Instant now) {
        return posts.count("(authorId = ?1 or ?2 = true) and trashedAt > ?3", author, everybodys, now.minus(KEPT));
    }

    /** A post that lies in it. */
    public Optional<Post> find(long id, Instant now) {
        return posts.findByIdOptional(id).filter(post -> isKept(post, now));
    }

    /** As {@link #find}, with nobody else changing it until the transaction ends. */
    public Optional<Post> findLocked(long id, Instant now) {
        return posts.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(post -> isKept(post, now));
    }

    private static boolean isKept(Post post, Instant now) {
        return post.trashedAt() != null && post.trashedAt().isAfter(now.minus(KEPT));
    }

    /** Gives a locked post back to its author, and to its readers if they had it. Whether it is again as it was. */
    public boolean putBack(Post post, Instant now) {
        boolean wasPublished = post.wasPublishedBeforeTrashed();
        post.putBack();
        publishing.changed(post, now);
        return post.isPublished() == wasPublished;
    }

    /** Removes for good what has lain in it for long enough. */
    public void clear(Instant now) {
        posts.find("trashedAt <= ?1", now.minus(KEPT)).withLock(LockModeType.PESSIMISTIC_WRITE).list().forEach(posts::remove);
    }
}
