package blog.galley.article;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import blog.galley.tag.TagLink;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A post as Markdown with YAML front matter. Strings are written as JSON, which YAML includes. */
final class PostMarkdown {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PostMarkdown() {
    }

    /** @param page the whole address at which the post is read */
    static String of(PostView post, String author, String page, String body) {
        var imprint = post.imprint();
        var matter = new StringBuilder("---\n");
        matter.append("title: ").append(json(post.title())).append('\n');
        matter.append("url: ").append(json(page)).append('\n');
        matter.append("date: ").append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(imprint.published().truncatedTo(ChronoUnit.SECONDS)))
                .append('\n');
        matter.append("lastmod: ").append(imprint.changed().truncatedTo(ChronoUnit.SECONDS)).append('\n');
        matter.append("author: ").append(json(author)).append('\n');
        if (!post.tags().isEmpty()) {
            matter.append("tags: ").append(json(post.tags().stream().map(TagLink::name).toList())).append('\n');
        }
        if (!imprint.series().isEmpty()) {
            matter.append("series: ").append(json(imprint.series())).append('\n');
        }
        if (imprint.weight() != null) {
            matter.append("weight: ").append(imprint.weight()).append('\n');
        }
        if (!imprint.translationKey().isEmpty()) {
            matter.append("translationKey: ").append(json(imprint.translationKey())).append('\n');
        }
        if (imprint.page()) {
            matter.append("layout: page\n");
        }
        return matter.append("---\n\n").append(body).append(body.endsWith("\n") ? "" : "\n").toString();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
