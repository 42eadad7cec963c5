package blog.galley.article;

import java.util.List;
import java.util.function.Supplier;

import blog.galley.author.Authorship;
import blog.galley.author.Byline;
import blog.galley.markdown.ParsedDocument;
import blog.galley.post.Renderings;
import blog.galley.post.Revision;
import blog.galley.site.Site;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the views of a revision: the one for readers, and the preview for its author. */
@ApplicationScoped
public class PostViews {

    private final Renderings renderings;
    private final Authorship authorship;
    private final Site site;

    PostViews(Renderings renderings, Authorship authorship, Site site) {
        this.renderings = renderings;
        this.authorship = authorship;
        this.site = site;
    }

    /** The view for readers. */
    public PostView forReaders(Revision revision) {
        var text = renderings.of(revision);
        var authors = authors(revision);
        return view(revision, text, () -> authors, () -> renderings.html(revision, text));
    }

    /** The preview: the same HTML, with the source lines of its elements. Authors are queried lazily, since a save seldom needs them. */
    public Preview preview(Revision revision) {
        var text = renderings.of(revision);
        return new Preview(view(revision, text, () -> authors(revision), text::preview), text);
    }

    private PostView view(Revision revision, ParsedDocument text, Supplier<List<Byline>> authors, Supplier<String> html) {
        return PostView.of(revision.post(), revision, text, site.languageOf(text.reading().language()), authors,
                renderings.cover(revision), renderings.coverImage(revision), html);
    }

    private List<Byline> authors(Revision revision) {
        return authorship.of(revision.post().authorId(), revision.metadata().byline());
    }
}
