package blog.galley.feed;

import java.time.temporal.ChronoUnit;

import blog.galley.post.PostView;
import blog.galley.post.TagLink;

/** A text behind a front matter that says what it is. Its strings are JSON's, which are YAML's too. */
final class PostMarkdown {

    private PostMarkdown() {
    }

    static String of(PostView post, String author, String page, String body) {
        var matter = new StringBuilder("---\n");
        matter.append("title: ").append(Json.text(post.title())).append('\n');
        matter.append("url: ").append(Json.text(page)).append('\n');
        matter.append("date: ").append(Atom.date(post.imprint().published())).append('\n');
        matter.append("lastmod: ").append(post.imprint().changed().truncatedTo(ChronoUnit.SECONDS)).append('\n');
        matter.append("author: ").append(Json.text(author)).append('\n');
        if (!post.tags().isEmpty()) {
            matter.append("tags: ").append(Json.text(post.tags().stream().map(TagLink::name).toList())).append('\n');
        }
        var imprint = post.imprint();
        if (!imprint.series().isEmpty()) {
            matter.append("series: ").append(Json.text(imprint.series())).append('\n');
        }
        if (imprint.weight() != null) {
            matter.append("weight: ").append(imprint.weight()).append('\n');
        }
        if (!imprint.translationKey().isEmpty()) {
            matter.append("translationKey: ").append(Json.text(imprint.translationKey())).append('\n');
        }
        if (imprint.page()) {
            matter.append("layout: page\n");
        }
        return matter.append("---\n\n").append(body).append(body.endsWith("\n") ? "" : "\n").toString();
    }
}
