package blog.galley.article;

import java.util.List;

import blog.galley.listing.PostLine;
import blog.galley.series.SeriesPlace;

/**
 * The page of a post, with links to other posts.
 *
 * @param before the listed post published before it; null if it is the first
 * @param after  null if it is the last
 * @param series null if it is in none
 * @param related posts about the same
 * @param translations of it, itself among them
 */
public record PostPage(PostView post, PostLine before, PostLine after, SeriesPlace series, List<PostLine> related,
        TranslationGroup translations) {

    /** For a page such as About: it is in no list, so it has no neighbours. */
    static PostPage alone(PostView post, TranslationGroup translations) {
        return new PostPage(post, null, null, null, List.of(), translations);
    }

    public List<Translation> otherLanguages() {
        return translations.besides(post.imprint().post());
    }
}
