package blog.galley.article;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import blog.galley.address.PostPath;
import blog.galley.author.Byline;
import blog.galley.language.When;
import blog.galley.markdown.Outline;
import blog.galley.markdown.ParsedDocument;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.post.Post;
import blog.galley.post.Revision;
import blog.galley.tag.TagLink;

/**
 * A post as readers see it, and authors in the preview: one view for both, so that they are the same.
 *
 * @param language  of the text, see {@link blog.galley.site.Site#languageOf}
 * @param published null while a draft has no date
 * @param updated   null if there was no revision, or only within a day of publishing
 * @param byline    as its author has put it; mostly empty
 * @param writers   the authors by the byline or, without one, by the account; queried on first use
 * @param coverImage null if nothing is known of it
 * @param coverFocus see {@link blog.galley.post.PostMetadata.Cover}
 * @param text      its HTML, rendered on first use
 */
public record PostView(String path, String title, String description, String language, When published, When updated, int minutes,
        String byline, Supplier<List<Byline>> writers, String cover, Links.Image coverImage, String coverAlt, String coverCaption,
        int coverFocus,
        Supplier<String> text,
        boolean toc, boolean tocOpen, Outline outline, List<TagLink> tags, PostIdentity imprint) {

    public String html() {
        return text.get();
    }

    /** Null if it is not known. */
    public Links.Size coverSize() {
        return coverImage == null ? null : coverImage.size();
    }

    public List<Byline> authors() {
        return writers.get();
    }

    /**
     * The byline or, without one, the name of the account.
     *
     * @param blog the author of posts from before there were accounts
     */
    public String author(String blog) {
        return byline.isBlank() ? authors().stream().findFirst().map(Byline::name).orElse(blog) : byline;
    }

    public String href() {
        return PostPath.encoded(path);
    }

    static PostView of(Post post, Revision text, ParsedDocument rendered, String language, Supplier<List<Byline>> authors, String cover,
            Links.Image coverImage,
            Supplier<String> html) {
        var more = text.metadata();
        var published = post.dateOf(text, Instant.now());
        return new PostView(post.path() == null ? "" : post.path(), text.title(),
                text.summary().isBlank() ? text.excerpt() : text.summary(),
                language, When.of(published), updated(post, text), rendered.reading().minutes(),
                more.byline(), authors, cover, coverImage, more.cover().alt(), more.cover().caption(), more.cover().focus(), html,
                more.toc() && !rendered.outline().headings().isEmpty(), more.tocOpen(), rendered.outline(),
                text.tags().stream().map(TagLink::of).toList(), PostIdentity.of(post, text));
    }

    /** Null for a revision within a day of publishing, which is a correction, and for a draft. */
    private static When updated(Post post, Revision text) {
        var first = post.publishedAt();
        return first == null || text != post.published() || !post.isRevised() || post.updatedAt() == null
                || post.updatedAt().isBefore(first.toInstant().plusSeconds(86_400))
                        ? null
                        : When.of(post.updatedAt().atOffset(first.getOffset()));
    }
}
