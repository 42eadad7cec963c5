package blog.galley.exchange;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.StringJoiner;

import blog.galley.exchange.hugo.HugoPost;
import blog.galley.media.MediaStore;
import blog.galley.post.PostContent;
import blog.galley.post.PostMetadata;

/**
 * One hash of all that an import can change. It is kept in the database, so it must not differ between versions of Galley: a field that is
 * added later is part of it only for posts that have a value there.
 */
final class Fingerprint {

    private Fingerprint() {
    }

    /** @param files their hashes by name */
    static String of(HugoPost post, SortedMap<String, String> files) {
        var all = content(post.content()) + post.frontMatter() + post.draft() + files;
        return MediaStore.hash(all.getBytes(StandardCharsets.UTF_8));
    }

    private static String content(PostContent content) {
        var more = content.metadata();
        var parts = new StringJoiner(", ", "Words[", "]")
                .add("title=" + content.title())
                .add("summary=" + content.summary())
                .add("body=" + content.body())
                .add("slug=" + more.slug())
                .add("tags=" + content.tags())
                .add("dated=" + more.dated())
                .add("expires=" + more.expires())
                .add("toc=" + more.toc())
                .add("tocOpen=" + more.tocOpen())
                .add("byline=" + more.byline())
                .add("series=" + more.series())
                .add("weight=" + more.weight())
                .add("cover=Cover[src=" + more.cover().src() + ", alt=" + more.cover().alt() + ", caption=" + more.cover().caption() + "]");
        if (more.page()) {
            parts.add("page=true");
        }
        if (more.cover().focus() != PostMetadata.Cover.MIDDLE) {
            parts.add("coverFocus=" + more.cover().focus());
        }
        if (!more.translationKey().isEmpty()) {
            parts.add("translationKey=" + more.translationKey());
        }
        return parts.toString();
    }
}
