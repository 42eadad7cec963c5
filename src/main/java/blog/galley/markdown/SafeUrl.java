package blog.galley.markdown;

import java.util.Locale;
import java.util.Set;

/** Addresses a reader may be sent to: relative ones, and those of a few protocols. */
final class SafeUrl {
    private static final Set<String> PROTOCOLS = Set.of("http", "https", "mailto", "tel");

    private SafeUrl() {}

    /** The address without the white space and control characters that browsers skip, or null if it is not safe. */
    static String of(String url) {
        var address = visible(url).strip();
        for (int i = 0; i < address.length(); i++) {
            switch (address.charAt(i)) {
                case '/', '?', '#' -> {
                    return address;
                }
                case ':' -> {
                    var protocol = address.substring(0, i).toLowerCase(Locale.ROOT);
                    return PROTOCOLS.contains(protocol) ? address : null;
                }
                default -> {}
            }
        }
        return address;
    }

    /** As {@link #of}, for what the page loads by itself: such a thing comes over the web. */
    static String ofMedia(String url) {
        var address = of(url);
        return address == null || address.matches("(?is)(mailto|tel):.*") ? null : address;
    }

    private static String visible(String url) {
        if (url.chars().noneMatch(Character::isISOControl)) {
            return url;
        }
        var visible = new StringBuilder();
        url.chars().filter(c -> !Character.isISOControl(c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }
}
