package blog.galley.post;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Everything of a post that its author may change, as one value.
 *
 * @param slug  empty to have it made from the title; with a leading slash it is the whole path
 * @param tags  names, in the author's order
 * @param dated when readers may see it first; null for the moment of publishing
 * @param weight its place in its series; null for behind those that have one
 * @param page  whether it stands by itself, in no list
 * @param translationKey what its translations have too; empty if there are none
 */
public record PostContent(String title, String summary, String body, String slug, List<String> tags,
        OffsetDateTime dated, OffsetDateTime expires, boolean toc, boolean tocOpen,
        String byline, String series, Integer weight, Cover cover, boolean page, String translationKey) {

    public static final PostContent NONE = new PostContent("", "", "", "", List.of(), null, null, false, false, "", "", null, Cover.NONE, false, "");

    /** A picture above the text; {@code src} is empty if there is none, and may be relative like any link of the post. */
    public record Cover(String src, String alt, String caption) {
        public static final Cover NONE = new Cover("", "", "");
    }

    public PostContent withTags(List<String> others) {
        return new PostContent(title, summary, body, slug, others, dated, expires, toc, tocOpen, byline, series, weight, cover, page, translationKey);
    }

    public PostContent withSlug(String other) {
        return new PostContent(title, summary, body, other, tags, dated, expires, toc, tocOpen, byline, series, weight, cover, page, translationKey);
    }

    public PostContent withBody(String other) {
        return new PostContent(title, summary, other, slug, tags, dated, expires, toc, tocOpen, byline, series, weight, cover, page, translationKey);
    }

    public PostContent withByline(String other) {
        return new PostContent(title, summary, body, slug, tags, dated, expires, toc, tocOpen, other, series, weight, cover, page, translationKey);
    }

    public PostContent withTranslationKey(String other) {
        return new PostContent(title, summary, body, slug, tags, dated, expires, toc, tocOpen, byline, series, weight, cover, page, other);
    }

    public PostContent {
        tags = List.copyOf(tags);
        expires = expires == null ? null : expires.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
