package blog.galley.news;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What has happened to a post.
 *
 * @param editor the browser tab it was done in; null if in none
 */
public record Event(String name, long post, long version, String editor) {

    /** Something may have happened unheard. Look for yourself. */
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
