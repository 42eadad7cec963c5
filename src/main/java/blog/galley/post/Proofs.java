package blog.galley.post;

import jakarta.enterprise.context.ApplicationScoped;

/** Sets a revision as the page shows it. Reader's page and author's preview both come from here. */
@ApplicationScoped
public class Proofs {

    private final Renderings renderings;

    Proofs(Renderings renderings) {
        this.renderings = renderings;
    }

    public PostView of(Revision revision) {
        return PostView.of(revision.post(), revision, renderings.of(revision), renderings.cover(revision));
    }
}
