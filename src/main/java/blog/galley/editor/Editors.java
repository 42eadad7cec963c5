package blog.galley.editor;

import blog.galley.Problem;
import blog.galley.post.Post;
import blog.galley.post.Proofs;
import blog.galley.post.Words;
import blog.galley.site.Site;
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
        return EditorView.of(post, proofs.of(post.working()), site.zone());
    }

    /** With what was sent in its form, so that nothing typed is lost with the refusal. */
    EditorView refused(Post post, Words sent, Problem refusal) {
        return EditorView.of(post, sent, proofs.of(post.working()), site.zone(), refusal);
    }
}
