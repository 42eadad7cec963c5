package blog.galley.editor.draft;

import java.time.Instant;

import blog.galley.Problem;
import blog.galley.account.signin.CurrentAccount;
import blog.galley.post.Origin;
import blog.galley.post.Post;
import blog.galley.post.PostContent;
import blog.galley.post.Posts;
import blog.galley.post.Revision;
import blog.galley.post.Revisions;
import blog.galley.site.Site;
import blog.galley.tag.Tags;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * How what an open editor sends becomes a version. What is too long throws an invalid or too large {@link Problem}, and so does a form that
 * names no version.
 */
@ApplicationScoped
public class Saves {

    private final Posts posts;
    private final Revisions revisions;
    private final CurrentAccount current;
    private final Site site;
    private final Tags tags;

    Saves(Posts posts, Revisions revisions, CurrentAccount current, Site site, Tags tags) {
        this.posts = posts;
        this.revisions = revisions;
        this.current = current;
        this.site = site;
        this.tags = tags;
    }

    /**
     * Saves what the form says as the next version of the post, which must be locked, merged with what others saved meanwhile. A save that
     * arrives after a later one of the same editor is kept aside and throws {@link Overtaken}; edits that do not fit, {@link UnfitEdits}.
     */
    public Saved save(Post post, DraftForm form) {
        var from = grewFrom(post, form);
        var content = content(form, from);
        // The author has seen what this editor sent last, even if the answer to that was lost on its way.
        var last = form.editor().flatMap(editor -> revisions.lastSentBy(post, editor, from.version()));
        if (content.equals(post.working().content())) {
            saidAgain(last.orElse(from), form);
            return Saved.as(post.version());
        }
        if (isLate(last.orElse(from), form)) {
            aside(post, form, from, content);
            throw new Overtaken();
        }
        var seen = last.orElse(from);
        if (seen == from && isYounger(from, form)) {
            return merge(post, form, seen, content, ContentMerge.of(content, post.working().content()));
        }
        if (seen.version() == post.version()) {
            return Saved.as(posts.revise(post, content, origin(form, Origin.Kind.SAVED, seen), Instant.now()).version());
        }
        if (content.equals(seen.content())) {
            saidAgain(seen, form);
            return Saved.as(seen.version());
        }
        return merge(post, form, seen, content, ContentMerge.of(seen.content(), content, post.working().content()));
    }

    /** Unchanged text: only raises the sequence, so that older saves of the same editor still in flight are refused. */
    private static void saidAgain(Revision revision, DraftForm form) {
        form.editor().filter(editor -> editor.equals(revision.origin().editor())).flatMap(editor -> form.sequence())
                .ifPresent(revision::saidAgain);
    }

    private static boolean isLate(Revision last, DraftForm form) {
        return form.editor().filter(editor -> editor.equals(last.origin().editor())).flatMap(editor -> form.sequence())
                .filter(last.origin()::isAfter).isPresent();
    }

    /** Keeps what the form says in the history, where it can be read and restored; the working text stays as it is. */
    public Revision keep(Post post, DraftForm form) {
        var from = grewFrom(post, form);
        return aside(post, form, from, content(form, from));
    }

    /** What the form says, to be shown beside what is saved. */
    public PostContent content(Post post, DraftForm form) {
        return content(form, grewFrom(post, form));
    }

    private Saved merge(Post post, DraftForm form, Revision seen, PostContent content, ContentMerge merge) {
        var clashes = merge.clashes(site.zone());
        var choices = form.choices(clashes.size());
        if (choices.size() < clashes.size() || !clashes.isEmpty() && !form.isAbout(clashes, post.version())) {
            return new Saved(aside(post, form, seen, content).version(), clashes);
        }
        // checked first, since a text that is kept as sent counts as merged when it is sent again
        var merged = DraftForm.fitting(merge.content(choices));
        var sent = posts.keepAside(post, content, origin(form, Origin.Kind.SENT, seen), Instant.now());
        // a version after what was sent even if others saved just that: an editor follows only to versions newer than its own
        posts.reviseAnew(post, merged, origin(form, Origin.Kind.MERGED, post.working()), Instant.now());
        return Saved.as(sent.version());
    }

    /** Keeps a text beside the working text; one that is sent again, as after a lost answer, is kept once. */
    private Revision aside(Post post, DraftForm form, Revision from, PostContent content) {
        return revisions.lastAside(post, current.require().id()).filter(kept -> kept.content().equals(content))
                .orElseGet(() -> posts.keepAside(post, content, origin(form, Origin.Kind.ASIDE, from), Instant.now()));
    }

    /**
     * The version that the form names or, if that was pruned, the nearest before it, from which it grew too. If there is none, the
     * oldest after it, for which {@link #isYounger} holds.
     */
    private Revision grewFrom(Post post, DraftForm form) {
        var version = form.version().filter(from -> from >= 1 && from <= posts.latestVersion(post)).orElseThrow(
                () -> Problem.invalid(EditorMessages.class, EditorMessages::noVersionSent));
        return revisions.version(post, version).orElseGet(() -> {
            if (form.isPartial()) {
                throw new UnfitEdits();
            }
            return revisions.before(post, version).orElseGet(() -> revisions.oldest(post));
        });
    }

    /** Whether it came after the version that the form names, so that it may have text which the author never saw. */
    private static boolean isYounger(Revision revision, DraftForm form) {
        return revision.version() > form.version().orElseThrow();
    }

    private PostContent content(DraftForm form, Revision from) {
        var before = from.content();
        var typed = DraftForm.fitting(form.over(before, site.zone()));
        // else "java" for an existing tag Java would be a change with every save
        return typed.withTags(tags.asKept(typed.tags(), from.tags()));
    }

    private Origin origin(DraftForm form, Origin.Kind kind, Revision from) {
        return new Origin(current.require().id(), form.editor().orElse(null), from.version(), kind, form.sequence().orElse(null));
    }
}
