package blog.galley.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import blog.galley.tag.TagLink;
import blog.galley.web.Json;

/** <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. */
final class JsonFeed {

    private JsonFeed() {
    }

    static String write(Feed feed) {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", feed.page());
        json.put("feed_url", feed.self());
        json.put("description", feed.description());
        json.put("language", feed.language());
        if (feed.hub() != null) {
            json.put("hubs", List.of(new TreeMap<>(Map.of("type", "WebSub", "url", feed.hub()))));
        }
        json.put("items", feed.entries().stream().map(JsonFeed::item).toList());
        return Json.text(json);
    }

    private static Map<String, Object> item(Entry entry) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", entry.id());
        item.put("url", entry.address());
        item.put("title", entry.title());
        item.put("content_html", entry.html());
        item.put("summary", entry.summary());
        if (!entry.image().isEmpty()) {
            item.put("image", entry.image());
        }
        item.put("date_published", FeedTime.rfc3339(entry.published()));
        item.put("date_modified", FeedTime.rfc3339(entry.changed()));
        item.put("authors", List.of(Map.of("name", entry.author())));
        item.put("tags", entry.tags().stream().map(TagLink::name).toList());
        item.put("language", entry.language());
        return item;
    }
}
