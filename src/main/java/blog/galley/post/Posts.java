package blog.galley.post;

import java.time.Instant;
import java.util.Optional;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/**
 * The posts. What readers may see of them is asked here and nowhere else. A post that is to change must be locked.
 */
@ApplicationScoped
public class Posts implements PanacheRepository<Post> {

    /** JPQL: readers see the post {@code p} at {@code :now}. Time is part of the query, so no job has to run at a post's hour. */
    public static final String VISIBLE = " p.published is not null and p.publishedAt <= :now"
            + " and (p.expiresAt is null or p.expiresAt > :now) ";

    /** JPQL: the post {@code p} stands in lists, as all that readers see does but pages. */
    public static final String LISTED = VISIBLE + "and p.page = false ";

    /** {@link #VISIBLE} and {@link #LISTED} in SQL, of a row {@code p}. */
    public static final String VISIBLE_ROW = " p.published_id is not null and p.published_at <= :now"
            + " and (p.expires_at is null or p.expires_at > :now) ";
    public static final String LISTED_ROW = VISIBLE_ROW + "and not p.page ";

    private final Addresses addresses;
    private final Versions versions;
    private final Renderings renderings;

    Posts(Addresses addresses, Versions versions, Renderings renderings) {
        this.addresses = addresses;
        this.versions = versions;
        this.renderings = renderings;
    }

    /** None if it is in the trash. */
    public Optional<Post> find(long id) {
        return findByIdOptional(id).filter(post -> post.trashedAt() == null);
    }

    /** The post, with nobody else changing it until the transaction ends. */
    public Post requireLocked(long id) {
        return findLocked(id).orElseThrow(() -> Problem.notFound(ProblemMessages.class, say -> say.noPost(id)));
    }

    /** As {@link #requireLocked}, if there is one. */
    public Optional<Post> findLocked(long id) {
        var found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(post -> post.trashedAt() == null);
        found.filter(post -> post.working() != null).ifPresent(post -> { // whoever changes a text mostly needs the one before
            versions.load(post);
            renderings.recall(post.working());
        });
        return found;
    }

    /** What readers get at a path, if anything. */
    public Optional<Post> visible(String path, Instant now) {
        return getEntityManager()
                .createQuery("from Post p join fetch p.published where p.path = :path and" + VISIBLE, Post.class)
                .setParameter("path", path)
                .setParameter("now", now)
                .getResultStream().findFirst();
    }

    /** Where a path that is no longer, or never was, a post's own leads readers. */
    public Optional<String> movedTo(String path, Instant now) {
        return addresses.leadsTo(path).map(Post::path)
                .filter(own -> own != null && !own.equals(path))
                .filter(own -> visible(own, now).isPresent());
    }

    /** A new post with its first version. @param author null if there is no account yet */
    public Post begin(PostContent content, Long author, Instant now) {
        var post = blank(author, now);
        revise(post, content, author, now);
        return post;
    }

    /** A post without a version, for an import that attaches files before it writes the text which shows them. */
    public Post blank(Long author, Instant now) {
        var post = new Post(author, now);
        persist(post);
        return post;
    }

    /** As {@link #revise(Post, PostContent, Origin, Instant)}, from the working text and no editor. */
    public Revision revise(Post post, PostContent content, Long by, Instant now) {
        return revise(post, content, Origin.saved(by), now);
    }

    /** Saves the working text of a locked post as a new version; the same text again is the same version. */
    public Revision revise(Post post, PostContent content, Origin origin, Instant now) {
        var before = post.working();
        return before != null && before.content().equals(content) ? before : work(post, content, origin, now);
    }

    /** As {@link #reviseAnew}, from the working text and no editor: the same text shows another file, for example. */
    public Revision renew(Post post, PostContent content, Long by, Instant now) {
        return reviseAnew(post, content, Origin.saved(by), now);
    }

    /** As {@link #revise(Post, PostContent, Origin, Instant)}, but a new version even of the same text. */
    public Revision reviseAnew(Post post, PostContent content, Origin origin, Instant now) {
        return work(post, content, origin, now);
    }

    private Revision work(Post post, PostContent content, Origin origin, Instant now) {
        var revision = versions.next(post, content, origin, now);
        post.work(revision);
        getEntityManager().flush(); // so that what is answered carries the version that is stored
        return revision;
    }

    /** Keeps a text as a version of a locked post beside its working text, which stays. */
    public Revision keepAside(Post post, PostContent content, Origin origin, Instant now) {
        var revision = versions.next(post, content, origin, now);
        getEntityManager().flush();
        return revision;
    }

    /** Of all versions there have been, also of those kept aside. */
    public long latestVersion(Post post) {
        return post.latestVersion();
    }

    /** @param lastChanged null if the file does not say */
    public void imported(Post post, String frontMatter, Instant lastChanged) {
        post.imported(frontMatter);
        if (lastChanged != null) {
            post.changedAt(lastChanged);
        }
    }

    /** Deletes a locked post with its versions, for good. */
    public void remove(Post post) {
        post.discard();
        getEntityManager().flush();
        getEntityManager().createQuery("delete from Post p where p.id = :id").setParameter("id", post.id()).executeUpdate();
    }
}
