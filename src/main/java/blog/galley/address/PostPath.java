package blog.galley.address;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import blog.galley.language.Phrase;

/** The path of a post: {@code /posts/<slug>}, or one of its own. The database holds paths decoded, in NFC, without a slash at the end. */
public final class PostPath {

    private static final String FOLDER = "/posts/";
    private static final int MOST = 500;
    /** First parts of a path that Galley answers itself. */
    private static final Set<String> TAKEN = Set.of("editor", "login", "logout", "setup", "account", "accounts", "tags", "posts",
            "media", "fragments", "static", "q", "search", "archive", "feed", "api", "authors", "series", "cards", "sitemaps", "oembed",
            "favicon.svg", "favicon.ico",
            "robots.txt", "sitemap.xml", "llms.txt", "feed.xml", "feed.rss", "feed.json");

    private PostPath() {
    }

    public static String ofSlug(String slug) {
        return slug.startsWith("/") ? withoutSlash(slug) : FOLDER + slug;
    }

    /** Cleans what an author typed as an address. Returns a slug, empty if nothing is left of it, or a path with a slash at its start. */
    public static String wish(String typed) {
        var wish = Composed.of(typed.strip());
        if (wish.startsWith(FOLDER)) {
            wish = wish.substring(FOLDER.length());
        }
        return wish.startsWith("/") && wish.length() > 1 ? withoutSlash(wish.replaceAll("[\\s?#%\\\\]+", "-")) : Slug.of(wish);
    }

    /** Why no post may have this path; null if one may. */
    public static Phrase refusal(String path) {
        if (path.length() > MOST) {
            return Phrase.of(PostMessages.class, say -> say.addressTooLong(MOST));
        }
        var first = path.substring(1).split("/", 2)[0];
        if (path.contains("//") || path.matches(".*/\\.{1,2}(/.*)?")) {
            return Phrase.of(PostMessages.class, PostMessages::addressHasGaps);
        }
        if (path.endsWith(".md")) {
            return Phrase.of(PostMessages.class, PostMessages::addressIsMarkdown);
        }
        return !path.startsWith(FOLDER) && TAKEN.contains(first)
                ? Phrase.of(PostMessages.class, say -> say.addressIsOurs(first))
                : null;
    }

    /** For a link or a header: percent-encoded, slashes kept. */
    public static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20");
    }

    /** The path of an address as a link has it; the address itself if that cannot be decoded. */
    public static String decoded(String address) {
        if (address.contains("%00")) {
            return address; // PostgreSQL has no NUL in its texts, and refuses one in a query
        }
        try {
            return withoutSlash(Composed.of(URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }

    private static String withoutSlash(String path) {
        int end = path.length();
        while (end > 1 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
