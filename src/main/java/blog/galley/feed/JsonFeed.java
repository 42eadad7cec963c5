package blog.galley.feed;

import java.util.List;

import blog.galley.tag.TagLink;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>, in the order in which it is written. What is null is left out. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(String version, String title, String homePageUrl, String feedUrl, String description, String language, List<Hub> hubs,
        List<Item> items) {

    record Hub(String type, String url) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(String id, String url, String title, String contentHtml, String summary, String image,
            String datePublished, String dateModified, List<Author> authors, List<String> tags, String language) {

        static Item of(Entry entry) {
            return new Item(entry.id(), entry.address(), entry.title(), entry.html(), entry.summary(),
                    entry.image().isEmpty() ? null : entry.image(), FeedTime.rfc3339(entry.published()), FeedTime.rfc3339(entry.changed()),
                    List.of(new Author(entry.author())),
                    entry.tags().stream().map(TagLink::name).toList(), entry.language());
        }
    }

    record Author(String name) {
    }

    static JsonFeed of(Feed feed) {
        return new JsonFeed("https://jsonfeed.org/version/1.1", feed.title(), feed.page(), feed.self(), feed.description(), feed.language(),
                feed.hub() == null ? null : List.of(new Hub("WebSub", feed.hub())), feed.entries().stream().map(Item::of).toList());
    }
}
