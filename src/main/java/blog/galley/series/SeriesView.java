package blog.galley.series;

import java.util.List;

import blog.galley.post.PostSummary;
import blog.galley.post.SeriesCount;

/** The page of a series. @param posts in the order in which they are to be read */
public record SeriesView(SeriesCount series, List<PostSummary> posts) {
}
