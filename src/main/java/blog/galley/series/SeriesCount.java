package blog.galley.series;

import blog.galley.address.PostPath;

/** A series, and how many posts it has. */
public record SeriesCount(String name, String slug, long count) {

    public String path() {
        return pathOf(slug);
    }

    static String pathOf(String slug) {
        return "/series/" + PostPath.encoded(slug);
    }
}
