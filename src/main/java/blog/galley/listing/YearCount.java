package blog.galley.listing;

/**
 * A year, and how many listed posts were published in it.
 *
 * @param left how many of those posts have the tags of a filter, whatever year it is of
 */
public record YearCount(int year, long count, long left) {
}
