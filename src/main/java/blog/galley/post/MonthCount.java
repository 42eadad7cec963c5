package blog.galley.post;

/** How many posts came out in a month. */
public record MonthCount(int year, int month, long count) {
}
