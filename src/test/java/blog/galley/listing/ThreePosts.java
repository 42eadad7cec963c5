package blog.galley.listing;

import static blog.galley.support.Blog.published;

import java.util.List;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import org.jsoup.nodes.Document;

/** A blog of three posts, from two years and with four tags. */
final class ThreePosts {

    private ThreePosts() {
    }

    static void publish() {
        Blog.empty();
        published(Cast::author, "title", "First", "tags", "java, htmx", "date", "2023-01-01T00:00:00+09:00", "body", "한국어 본문입니다.");
        published(Cast::author, "title", "Second", "tags", "java, C#", "date", "2024-02-01T00:00:00+09:00", "summary", "In short");
        published(Cast::author, "title", "Third", "tags", "한글", "date", "2024-03-01T00:00:00+09:00");
    }

    /** Of the posts in a list. */
    static List<String> titles(Document list) {
        return list.select(".post-row h2").eachText();
    }
}
