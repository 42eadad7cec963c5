package blog.galley.editor;

import java.time.Instant;

import blog.galley.Problem;
import blog.galley.account.Account;
import blog.galley.account.CurrentAccount;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import blog.galley.post.Tags;
import blog.galley.post.Words;
import blog.galley.site.Site;
import jakarta.enterprise.context.ApplicationScoped;

/** The posts that the signed-in author may change, and the one way to change their text. */
@ApplicationScoped
class Drafts {

    private final Posts posts;
    private final CurrentAccount current;
    private final Site site;
    private final Tags tags;

    Drafts(Posts posts, CurrentAccount current, Site site, Tags tags) {
        this.posts = posts;
        this.current = current;
        this.site = site;
        this.tags = tags;
    }

    Post begin(DraftForm form) {
        var words = DraftForm.fitting(form.over(Words.NONE, site.zone()));
        return posts.begin(words, current.require().id(), Instant.now());
    }

    Post require(long id) {
        return allowed(posts.require(id));
    }

    Post requireLocked(long id) {
        return allowed(posts.requireLocked(id));
    }

    /** Saves what the form says as the next version of the post, which must be locked. */
    void save(Post post, DraftForm form) {
        var typed = DraftForm.fitting(form.over(post.working().words(), site.zone()));
        var words = typed.withTags(tags.asKept(typed.tags(), post.working().tags())); // else "java" for a tag Java were a change without end
        if (!words.equals(post.working().words())) {
            agree(form.version().orElse(null), post.version());
        }
        posts.revise(post, words, current.require().id(), Instant.now());
    }

    void remove(Post post) {
        posts.remove(post);
    }

    private static void agree(Long from, long current) {
        if (from == null || from > current) {
            throw Problem.invalid("The save does not say which version it started from. Copy your text, then reload the page.");
        }
        if (from < current) {
            throw Problem.conflict("Version %d was saved elsewhere, in another tab or by somebody else, after your version %d. Yours is still here, and not saved."
                    .formatted(current, from));
        }
    }

    private Post allowed(Post post) {
        Account account = current.require();
        if (!post.isBy(account.id()) && !account.isAdmin()) {
            throw Problem.forbidden("This post belongs to another author. Ask them, or an admin, to change it.");
        }
        return post;
    }
}
