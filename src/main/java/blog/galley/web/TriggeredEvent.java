package blog.galley.web;

import java.util.Map;
import java.util.TreeMap;

/**
 * An event for a response to announce.
 *
 * @param detail ids, versions and counts that listeners need; in a sorted map for equal bytes
 */
public record TriggeredEvent(HxEvent event, Map<String, ?> detail) {

    public static TriggeredEvent of(HxEvent event) {
        return new TriggeredEvent(event, Map.of());
    }

    public static TriggeredEvent of(HxEvent event, String key, Object value) {
        return new TriggeredEvent(event, Map.of(key, value));
    }

    public TriggeredEvent with(String key, Object value) {
        var more = new TreeMap<String, Object>(detail);
        more.put(key, value);
        return new TriggeredEvent(event, more);
    }

    public static TriggeredEvent ofPost(HxEvent event, long post, long version) {
        return new TriggeredEvent(event, new TreeMap<>(Map.of("post", post, "version", version)));
    }
}
