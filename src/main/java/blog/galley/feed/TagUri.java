package blog.galley.feed;

import java.net.URI;
import java.time.ZoneOffset;

import blog.galley.post.Post;

/** The id of a post in feeds, which stays when its address changes: a <a href="https://www.rfc-editor.org/rfc/rfc4151">tag URI</a>. */
final class TagUri {

    private TagUri() {
    }

    static String of(Post post, String origin) {
        var host = URI.create(origin).getHost();
        return "tag:%s,%s:post/%d".formatted(host == null ? "localhost" : host.replaceAll("[^A-Za-z0-9.-]", "-"),
                post.createdAt().atOffset(ZoneOffset.UTC).toLocalDate(), post.id());
    }
}
