package blog.galley.feed;

import java.util.regex.Pattern;

import io.quarkus.qute.TemplateInstance;

/** XML as a template writes it, well-formed whatever the texts are. Qute escapes the markup in them. */
public final class Xml {

    /** Not even a reference can stand for these: see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>. */
    private static final Pattern ILLEGAL = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Xml() {
    }

    /** Characters that XML forbids are left out. */
    public static String of(TemplateInstance template) {
        return ILLEGAL.matcher(template.render()).replaceAll("");
    }
}
