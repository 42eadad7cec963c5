package blog.galley.post;

import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import blog.galley.markdown.Links;

/** Where a post's files are served. They are looked up when a text first points at what may be one; many point at none. */
final class AttachedLinks implements Links {

    /** What no file of a post is called. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*://|mailto:|#).*|", Pattern.DOTALL);

    private final Supplier<Map<String, String>> lookUp;
    private Map<String, String> addresses;

    /** @param lookUp addresses by name */
    AttachedLinks(Supplier<Map<String, String>> lookUp) {
        this.lookUp = lookUp;
    }

    @Override
    public String resolve(String destination) {
        return ELSEWHERE.matcher(destination).matches() ? destination
                : addresses().getOrDefault(Attachments.name(destination), destination);
    }

    private synchronized Map<String, String> addresses() {
        if (addresses == null) {
            addresses = lookUp.get();
        }
        return addresses;
    }
}
