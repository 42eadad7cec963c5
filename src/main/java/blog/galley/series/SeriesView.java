package blog.galley.series;

import java.util.List;

import blog.galley.listing.PostSummary;

/**
 * The page of a series.
 *
 * @param posts in the order in which they are to be read
 */
public record SeriesView(SeriesCount series, List<PostSummary> posts) {
}
