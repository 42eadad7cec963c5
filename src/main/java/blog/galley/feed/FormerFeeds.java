package blog.galley.feed;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

import blog.galley.address.PostPath;
import blog.galley.tag.TagLink;
import blog.galley.tag.TagName;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Redirects from the usual feed addresses of other blog engines to our feeds, so that subscribers of an imported blog stay. Only
 * where there is nothing (404). Nothing is looked up: if there is no such tag or author, the feed answers 404.
 */
public class FormerFeeds {

    /** Feed addresses: files of Hugo and Jekyll, folders of WordPress and others. */
    private static final Pattern FEED = Pattern.compile(
            "(?<below>.*?)/(?:(?<file>(?:index|rss2?|feed|atom|feeds?)\\.(?:xml|rss|atom|rdf)|feeds/posts/default)|(?<folder>feed|rss|rss2|atom)(?:/(?<kind>rss2?|atom|rdf))?)/?");
    private static final Pattern TAG = Pattern.compile("(?:/[^/]{2,5})?/(?:tags?|categor(?:y|ies))/(?<name>[^/]+)");
    private static final Pattern AUTHOR = Pattern.compile("(?:/[^/]{2,5})?/authors?/(?<name>[^/]+)");
    /** What may stand before a folder for it to be the feed of all posts: a language and a section. */
    private static final Pattern BLOG = Pattern.compile("(?:/[a-z]{2}(?:-[a-z]{2,4})?)?(?:/(?:blog|posts?|articles?|news|home))?",
            Pattern.CASE_INSENSITIVE);
    /** Folders of which we have no such feed, or whose feeds are about something else. */
    private static final Pattern OTHERS = Pattern.compile("\\A/(?:comments|search|editor|media|cards|series|api)(?:/|\\z)");

    /** {@code /?feed=rss2}: WordPress without permalinks. */
    @ServerRequestFilter
    Optional<Response> asked(ContainerRequestContext request) {
        var kind = request.getUriInfo().getPath().equals("/") ? request.getUriInfo().getQueryParameters().getFirst("feed") : null;
        return kind == null || !kind.matches("rss2?|atom|rdf|feed")
                ? Optional.empty()
                : Optional.of(Response.status(301).header("Location", "/feed." + format(kind).suffix()).build());
    }

    @ServerResponseFilter
    void lead(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 404 && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))) {
            var path = Normalizer.normalize(request.getUriInfo().getPath(), Normalizer.Form.NFC);
            ours(path).filter(address -> !address.equals(PostPath.encoded(path))).ifPresent(address -> {
                response.setStatus(301);
                response.getHeaders().clear();
                response.getHeaders().putSingle("Location", address); // relative, so that no Host header has a say
                response.getHeaders().putSingle("Cache-Control", "no-cache"); // a post may come to live there
                response.setEntity(null);
            });
        }
    }

    private Optional<String> ours(String path) {
        var feed = FEED.matcher(path);
        if (path.length() > 500 || !feed.matches() || OTHERS.matcher(feed.group("below")).find()) {
            return Optional.empty();
        }
        var below = feed.group("below");
        var suffix = format(
                feed.group("file") != null ? feed.group("file") : feed.group("kind") != null ? feed.group("kind") : feed.group("folder"))
                .suffix();
        var tag = TAG.matcher(below);
        if (tag.matches()) {
            var slug = TagName.slug(tag.group("name"));
            return Optional.of(new TagLink(tag.group("name"), slug).path() + "/feed." + suffix);
        }
        var author = AUTHOR.matcher(below);
        if (author.matches()) {
            return Optional.of(PostPath.encoded("/authors/" + author.group("name") + "/feed." + suffix));
        }
        return feed.group("file") != null || BLOG.matcher(below).matches() ? Optional.of("/feed." + suffix) : Optional.empty();
    }

    private static FeedFormat format(String name) {
        return name.contains("atom") || name.equals("feed.xml") ? FeedFormat.ATOM : FeedFormat.RSS;
    }
}
