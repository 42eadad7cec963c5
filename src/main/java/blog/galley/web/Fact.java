package blog.galley.web;

import java.util.Map;
import java.util.TreeMap;

/** Something that has happened, and its ids and versions. */
public record Fact(HxEvent event, Map<String, ?> detail) {

    public static Fact of(HxEvent event) {
        return new Fact(event, Map.of());
    }

    public static Fact of(HxEvent event, String key, Object value) {
        return new Fact(event, Map.of(key, value));
    }

    public Fact with(String key, Object value) {
        var more = new TreeMap<String, Object>(detail);
        more.put(key, value);
        return new Fact(event, more);
    }

    public static Fact ofPost(HxEvent event, long post, long version) {
        return new Fact(event, new TreeMap<>(Map.of("post", post, "version", version)));
    }
}
