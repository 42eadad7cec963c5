package blog.galley.editor;

import java.util.Optional;

import blog.galley.article.PostViews;
import blog.galley.article.Preview;
import blog.galley.post.Post;
import blog.galley.post.Revision;
import blog.galley.post.Revisions;
import jakarta.enterprise.context.ApplicationScoped;

/** Computes the fragments that a browser's preview lacks. Any node can: the versions are in the database. */
@ApplicationScoped
class PreviewUpdates {

    private final PostViews views;
    private final Revisions revisions;

    PreviewUpdates(PostViews views, Revisions revisions) {
        this.views = views;
        this.revisions = revisions;
    }

    /** @param shows the version that the browser's preview shows, if it tells */
    PreviewView of(Post post, Optional<Long> shows) {
        var now = shown(post);
        return since(post, now, now, shows);
    }

    /** The same for an editor that has just changed the post, without reading either version again. */
    PreviewView since(Post post, Shown before, Shown now, Optional<Long> shows) {
        return shows.flatMap(version -> known(post, before, now, version))
                .map(shown -> PreviewView.since(shown, now.version(), now.preview()))
                .orElseGet(() -> PreviewView.whole(now.version(), now.preview()));
    }

    Shown shown(Post post) {
        return shown(post.working());
    }

    Shown shown(Revision revision) {
        return Shown.of(revision, views.preview(revision));
    }

    private Optional<Preview> known(Post post, Shown before, Shown now, long version) {
        return version == now.version()
                ? Optional.of(now.preview())
                : version == before.version()
                        ? Optional.of(before.preview())
                        : revisions.version(post, version).map(views::preview);
    }
}
