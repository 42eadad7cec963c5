package blog.galley.post;

import java.util.List;

import blog.galley.markdown.Outline;
import blog.galley.markdown.Rendered;

/**
 * A post as its readers see it. The preview shows the very same.
 *
 * @param published null while a draft has no date
 * @param updated   null unless it is worth telling
 */
public record PostView(String path, String title, String description, String language, When published, When updated, int minutes,
        String byline, String cover, String coverAlt, String coverCaption, String html,
        boolean toc, boolean tocOpen, Outline outline, List<TagLink> tags) {

    public String href() {
        return PostPath.encoded(path);
    }

    static PostView of(Post post, Revision text, Rendered rendered, String cover) {
        var words = text.words();
        var published = post.publishedAt() != null && words.dated() == null ? post.publishedAt() : words.dated();
        return new PostView(post.path() == null ? "" : post.path(), words.title(), words.summary().isBlank() ? rendered.excerpt() : words.summary(),
                rendered.language(), When.of(published), updated(post, text), rendered.readingMinutes(),
                words.byline(), cover, words.cover().alt(), words.cover().caption(), rendered.html(),
                words.toc() && !rendered.outline().headings().isEmpty(), words.tocOpen(), rendered.outline(),
                text.tags().stream().map(TagLink::of).toList());
    }

    /** A change within a day of the first publishing is a correction that readers need not hear of. */
    private static When updated(Post post, Revision text) {
        var first = post.publishedAt();
        return first == null || text != post.published() || post.updatedAt() == null
                || post.updatedAt().isBefore(first.toInstant().plusSeconds(86_400))
                        ? null : When.of(post.updatedAt().atOffset(first.getOffset()));
    }
}
