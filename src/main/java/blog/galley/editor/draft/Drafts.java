package blog.galley.editor.draft;

import java.time.Instant;
import java.util.Optional;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import blog.galley.account.Account;
import blog.galley.account.signin.CurrentAccount;
import blog.galley.post.Origin;
import blog.galley.post.Post;
import blog.galley.post.PostContent;
import blog.galley.post.Posts;
import blog.galley.post.Revision;
import blog.galley.post.Revisions;
import blog.galley.post.Trash;
import blog.galley.site.Site;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The posts that the signed-in author may change. A post that is missing throws a not-found {@link Problem}, another's a forbidden one.
 */
@ApplicationScoped
public class Drafts {

    private final Posts posts;
    private final Desk desk;
    private final Trash trash;
    private final Revisions revisions;
    private final CurrentAccount current;
    private final Site site;

    Drafts(Posts posts, Desk desk, Trash trash, Revisions revisions, CurrentAccount current, Site site) {
        this.posts = posts;
        this.desk = desk;
        this.trash = trash;
        this.revisions = revisions;
        this.current = current;
        this.site = site;
    }

    public Post begin(DraftForm form) {
        var words = DraftForm.fitting(form.over(PostContent.NONE, site.zone()));
        var author = current.require().id();
        desk.tidy(author, Instant.now());
        return posts.begin(words, author, Instant.now());
    }

    public Post require(long id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    /** None where there is no such post, or none any more. */
    public Optional<Post> find(long id) {
        return posts.find(id).map(this::allowed);
    }

    public Post requireLocked(long id) {
        return findLocked(id).orElseThrow(() -> missing(id));
    }

    /** As {@link #find}, with nobody else changing it until the transaction ends. */
    public Optional<Post> findLocked(long id) {
        return posts.findLocked(id).map(this::allowed);
    }

    /** The text of an older version becomes the working text, as a new version. */
    public Revision restore(Post post, long version) {
        var restored = revisions.require(post, version);
        return posts.revise(post, restored.content(), new Origin(current.require().id(), null, version, Origin.Kind.RESTORED),
                Instant.now());
    }

    /** Whether the working text says what that version does. */
    public boolean isAs(Post post, long version) {
        return revisions.version(post, version).filter(revision -> revision.content().equals(post.working().content())).isPresent();
    }

    public void trash(Post post) {
        trash.take(post, current.require().id(), Instant.now());
    }

    /** A post in the trash, to be put back or removed. */
    public Post requireTrashed(long id) {
        return allowed(trash.findLocked(id, Instant.now()).orElseThrow(() -> noPost(id)));
    }

    /** The author of a post in the trash is told that it is there. */
    private Problem missing(long id) {
        return trash.find(id, Instant.now()).filter(post -> mayChange(current.require(), post))
                .map(post -> Problem.notFound(EditorMessages.class, EditorMessages::inTrash)).orElseGet(() -> noPost(id));
    }

    private static Problem noPost(long id) {
        return Problem.notFound(ProblemMessages.class, say -> say.noPost(id));
    }

    public static boolean mayChange(Account account, Post post) {
        return post.isBy(account.id()) || account.isAdmin();
    }

    private Post allowed(Post post) {
        Account account = current.require();
        if (!mayChange(account, post)) {
            throw Problem.forbidden(EditorMessages.class, EditorMessages::othersPost);
        }
        return post;
    }
}
