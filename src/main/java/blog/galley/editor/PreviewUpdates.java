package blog.galley.editor;

import java.util.Optional;

import blog.galley.article.Previews;
import blog.galley.post.Post;
import blog.galley.post.Revision;
import blog.galley.post.Revisions;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds out what a browser's preview lacks. Whatever node it asks, the versions are in the database. */
@ApplicationScoped
class PreviewUpdates {

    private final Previews proofs;
    private final Revisions revisions;

    PreviewUpdates(Previews proofs, Revisions revisions) {
        this.proofs = proofs;
        this.revisions = revisions;
    }

    ProofView of(Post post, Optional<Long> shows) {
        var working = post.working();
        var proof = proofs.sheet(working);
        return shows.flatMap(version -> shown(post, version))
                .map(shown -> ProofView.since(proofs.sheet(shown), working.version(), proof))
                .orElseGet(() -> ProofView.whole(working.version(), proof));
    }

    private Optional<Revision> shown(Post post, long version) {
        return version == post.version() ? Optional.of(post.working()) : revisions.version(post, version);
    }
}
