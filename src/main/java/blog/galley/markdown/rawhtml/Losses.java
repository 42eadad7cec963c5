package blog.galley.markdown.rawhtml;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What of an author's HTML is not let through although readers would have noticed it. */
final class Losses {
    private static final Pattern NOTICED = Pattern.compile(
            "style|on.*|color|face|size|bgcolor|background|width|height|href|src|poster|autoplay|usemap|ping|formaction");
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*+:)?//([^/?#\\s\\\\]++)");

    private Losses() {
    }

    /** An element that is let through, with the attributes that are left of those written. */
    static void tell(Set<String> written, Set<String> left, RawHtmlWitness witness) {
        for (var attribute : written) {
            if (!left.contains(attribute) && NOTICED.matcher(attribute).matches()) {
                witness.removed(Removal.Kind.ATTRIBUTE, attribute);
            }
        }
    }

    /** An element that is not let through. */
    static void tell(String name, Map<String, String> attributes, RawHtmlWitness witness) {
        if (name.equals("iframe")) {
            witness.removed(Removal.Kind.FRAME, host(attributes.getOrDefault("src", "")));
        } else if (!HtmlNames.isNeedless(name) && !name.equals("source")) {
            witness.removed(Removal.Kind.ELEMENT, name);
        }
    }

    /** The host of an address in lower case; empty if it has none. */
    private static String host(String src) {
        var host = HOST.matcher(src.strip());
        return host.lookingAt() ? host.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
