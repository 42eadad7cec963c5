package blog.galley.feed;

/**
 * What a feed is about: the blog, a tag, an author or a search. Paths are encoded.
 *
 * @param path  the address of the feed is this and {@code /feed.xml}
 * @param query of page and feed, with its question mark; empty if there is none
 * @param page  the path of the page that shows the same posts to people
 */
public record Channel(String title, String path, String query, String page) {

    public Channel(String title, String path) {
        this(title, path, "", path);
    }

    String feed(FeedFormat format) {
        return (path.equals("/") ? "" : path) + "/feed." + format.suffix() + query;
    }
}
