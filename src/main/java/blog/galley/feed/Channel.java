package blog.galley.feed;

/**
 * What a feed is a feed of.
 *
 * @param path  of its page, encoded; the feed's own lies below it
 * @param query that both take, with its question mark; else empty
 * @param page  where people read it
 */
public record Channel(String title, String path, String query, String page) {

    public Channel(String title, String path) {
        this(title, path, "", path);
    }

    String feed(FeedFormat format) {
        return (path.equals("/") ? "" : path) + "/feed." + format.suffix() + query;
    }
}
