package blog.galley.series;

import blog.galley.listing.PostLine;

/**
 * The place of a post in its series, and its neighbours.
 *
 * @param number   counted from 1
 * @param previous null at the beginning
 * @param next     null at the end
 */
public record SeriesPlace(String name, String slug, int number, int count, PostLine previous, PostLine next) {

    public String href() {
        return SeriesCount.pathOf(slug);
    }
}
