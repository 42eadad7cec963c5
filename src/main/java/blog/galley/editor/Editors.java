package blog.galley.editor;

import java.util.Map;

import blog.galley.Problem;
import blog.galley.post.Post;
import blog.galley.post.Proofs;
import blog.galley.site.Site;
import blog.galley.web.Form;
import jakarta.enterprise.context.ApplicationScoped;

/** Sets up the editor's view of a post. */
@ApplicationScoped
class Editors {

    private final Proofs proofs;
    private final Site site;

    Editors(Proofs proofs, Site site) {
        this.proofs = proofs;
        this.site = site;
    }

    EditorView of(Post post) {
        return EditorView.of(post, new DraftForm(new Form(Map.of())), proofs.of(post.working()), site.zone(), null);
    }

    /** With what was sent in its form, so that nothing typed is lost with the refusal. */
    EditorView refused(Post post, DraftForm sent, Problem refusal) {
        return EditorView.of(post, sent, proofs.of(post.working()), site.zone(), refusal);
    }
}
