package blog.galley.article;

import java.util.List;

import blog.galley.listing.PostLine;
import blog.galley.series.SeriesPlace;

/**
 * The page of a post, with what leads on from it.
 *
 * @param before its neighbour in time; null if it is the first
 * @param after  null if it is the last
 * @param series null if it is in none
 * @param related posts about the same
 * @param translations of it, itself among them
 */
public record PostPage(PostView post, PostLine before, PostLine after, SeriesPlace series, List<PostLine> related,
        TranslationGroup translations) {

    /** One that stands in no list has no neighbours. */
    static PostPage alone(PostView post, TranslationGroup translations) {
        return new PostPage(post, null, null, null, List.of(), translations);
    }

    public List<Translation> otherLanguages() {
        return translations.besides(post.imprint().post());
    }
}
