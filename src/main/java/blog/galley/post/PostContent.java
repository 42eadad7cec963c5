package blog.galley.post;

import java.util.List;

/**
 * Everything of a post that its author may change, as one value: what stands on its page, and the {@link PostMetadata} beside it.
 *
 * @param body Markdown with LF line ends
 * @param tags names, in the author's order
 */
public record PostContent(String title, String summary, String body, List<String> tags, PostMetadata metadata) {

    public static final PostContent NONE = new PostContent("", "", "", List.of(), PostMetadata.NONE);

    public PostContent {
        tags = List.copyOf(tags);
    }

    public PostContent withBody(String other) {
        return new PostContent(title, summary, other, tags, metadata);
    }

    public PostContent withTags(List<String> others) {
        return new PostContent(title, summary, body, others, metadata);
    }

    public PostContent with(PostMetadata other) {
        return new PostContent(title, summary, body, tags, other);
    }
}
