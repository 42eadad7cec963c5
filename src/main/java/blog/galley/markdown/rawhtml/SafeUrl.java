package blog.galley.markdown.rawhtml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets through the addresses that a reader may be sent to: relative ones, and those of a few protocols. */
public final class SafeUrl {
    private static final Set<String> PROTOCOLS = Set.of("http", "https", "mailto", "tel");

    /** https://url.spec.whatwg.org/#scheme-start-state: with any other character before the colon, it is a path. */
    private static final Pattern PROTOCOL = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*+):");

    private SafeUrl() {
    }

    /** The address without the white space and control characters that browsers skip, or null if it is not safe. */
    public static String of(String url) {
        var address = visible(url).strip();
        var protocol = PROTOCOL.matcher(address);
        return protocol.lookingAt() && !PROTOCOLS.contains(protocol.group(1).toLowerCase(Locale.ROOT)) ? null : address;
    }

    /** As {@link #of}, for images and media, which a browser can load over http and https only. */
    public static String ofMedia(String url) {
        var address = of(url);
        return address == null || address.matches("(?is)(mailto|tel):.*") ? null : address;
    }

    private static String visible(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (Character.isISOControl(url.charAt(i))) {
                return url.replaceAll("\\p{Cc}", "");
            }
        }
        return url;
    }
}
