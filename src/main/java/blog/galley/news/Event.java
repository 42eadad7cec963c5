package blog.galley.news;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Something that has happened to a post, as a trigger in the database tells it.
 *
 * @param name   as in {@code HxEvent}
 * @param editor the browser tab it was done in; null if in none
 */
public record Event(String name, long post, long version, String editor) {

    /** Sent after the connection was lost for a while: events may have been missed, so listeners look at the post again. */
    public static final Event RESUMED = new Event("news:resumed", 0, 0, null);

    private static final ObjectMapper JSON = new ObjectMapper();

    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Event of(String json) throws JsonProcessingException {
        return JSON.readValue(json, Event.class);
    }
}
