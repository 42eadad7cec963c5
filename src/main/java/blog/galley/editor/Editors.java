package blog.galley.editor;

import java.util.List;

import blog.galley.Problem;
import blog.galley.account.signin.CurrentAccount;
import blog.galley.article.PostViews;
import blog.galley.editor.draft.Conflict;
import blog.galley.editor.draft.DraftForm;
import blog.galley.language.Phrase;
import blog.galley.post.Post;
import blog.galley.site.Site;
import jakarta.enterprise.context.ApplicationScoped;

/** Sets up the editor's view of a post. */
@ApplicationScoped
class Editors {

    private final PostViews views;
    private final Site site;
    private final CurrentAccount current;

    Editors(PostViews views, Site site, CurrentAccount current) {
        this.views = views;
        this.site = site;
        this.current = current;
    }

    EditorView of(Post post) {
        return telling(post, null);
    }

    /** @param news what has just become of it */
    EditorView telling(Post post, Phrase news) {
        return view(post, DraftForm.EMPTY, null, List.of(), news);
    }

    /** With what was sent in its form, so that nothing typed is lost with the refusal. */
    EditorView refused(Post post, DraftForm sent, Problem refusal) {
        return view(post, sent, refusal, List.of(), null);
    }

    /** With what was sent in its form, beside what others saved in its place. */
    EditorView clashed(Post post, DraftForm sent, List<Conflict> clashes) {
        return view(post, sent, null, clashes, null);
    }

    /** After a change of the post. @param refusal null if nothing was refused */
    EditorView after(Post post, Shown now, Problem refusal) {
        return EditorView.of(post, DraftForm.EMPTY, PreviewView.whole(now.version(), now.preview()), site.zone(), current.require(),
                refusal, List.of(), null);
    }

    private EditorView view(Post post, DraftForm sent, Problem refusal, List<Conflict> clashes, Phrase news) {
        var preview = PreviewView.whole(post.version(), views.preview(post.working()));
        return EditorView.of(post, sent, preview, site.zone(), current.require(), refusal, clashes, news);
    }
}
