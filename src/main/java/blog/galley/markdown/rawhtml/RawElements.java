package blog.galley.markdown.rawhtml;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Attributes that elements of raw HTML get besides those their authors wrote. */
final class RawElements {
    private static final List<String> BOOLEANS = List.of("open", "loop", "muted", "playsinline", "reversed");

    private RawElements() {
    }

    /** Completes the attributes; false if nothing useful would be left to show. */
    static boolean finish(String name, Map<String, String> attributes) {
        BOOLEANS.forEach(attribute -> attributes.computeIfPresent(attribute, (key, value) -> ""));
        var align = attributes.remove("align");
        if (align != null) {
            attributes.put("class", "align-" + align.toLowerCase(Locale.ROOT));
        }
        switch (name) {
            case "img" -> {
                attributes.putIfAbsent("alt", "");
                attributes.put("loading", "lazy");
                attributes.put("decoding", "async");
                return attributes.containsKey("src");
            }
            case "iframe" -> {
                attributes.putIfAbsent("title", "Embedded content");
                attributes.put("loading", "lazy");
                // A player needs its own scripts and storage; the page around it stays out of reach.
                attributes.put("sandbox", "allow-scripts allow-same-origin allow-popups allow-presentation");
                attributes.put("referrerpolicy", "strict-origin-when-cross-origin");
                attributes.put("allowfullscreen", "");
                return attributes.containsKey("src");
            }
            case "video", "audio" -> attributes.put("controls", "");
            case "source" -> {
                return attributes.containsKey("src");
            }
            case "a" -> {
                return !attributes.isEmpty();
            }
            default -> {
            }
        }
        return true;
    }
}
