package blog.galley.post;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Sets a revision as the page shows it. Reader's page and author's preview both come from here. */
@ApplicationScoped
public class Proofs {

    private final Renderings renderings;
    private final Authorship authorship;

    Proofs(Renderings renderings, Authorship authorship) {
        this.renderings = renderings;
        this.authorship = authorship;
    }

    /** As readers get it. */
    public PostView of(Revision revision) {
        var text = renderings.of(revision);
        var id = revision.id();
        var authors = authors(revision);
        return PostView.of(revision.post(), revision, text, () -> authors, renderings.cover(revision), renderings.coverSize(revision),
                () -> renderings.html(id, text));
    }

    /** As its author sees it: the same, with marks of where in the source it came from. A save needs several, and seldom the authors. */
    public Proof sheet(Revision revision) {
        var text = renderings.of(revision);
        return new Proof(PostView.of(revision.post(), revision, text, () -> authors(revision), renderings.cover(revision), renderings.coverSize(revision), text::proof), text);
    }

    private List<Byline> authors(Revision revision) {
        return authorship.of(revision.post().authorId(), revision.byline());
    }
}
