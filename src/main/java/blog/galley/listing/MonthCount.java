package blog.galley.listing;

/** How many posts came out in a month. */
public record MonthCount(int year, int month, long count) {
}
