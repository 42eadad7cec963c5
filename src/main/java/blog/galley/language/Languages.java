package blog.galley.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/**
 * Chooses a language of the interface by the owner's setting and the browser's {@code Accept-Language}. See
 * <a href="https://www.rfc-editor.org/rfc/rfc4647#section-3.4">RFC 4647, section 3.4</a>.
 *
 * @param known   the languages that the interface has
 * @param setting {@value AUTO}, or the tag of the one language for everybody
 */
record Languages(List<Locale> known, String setting) {

    static final String AUTO = "auto";

    private static final int MOST = 300; // characters; browsers send fewer, and parsing takes time in their square

    /** Whether the language depends on the request. */
    boolean isNegotiated() {
        return setting.equals(AUTO);
    }

    /** @param accepted the header as it came; empty if there is none */
    Language of(String accepted) {
        var best = Locale.lookup(ranges(isNegotiated() ? accepted : setting), known);
        return best == null ? Language.ENGLISH : new Language(best.toLanguageTag());
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return header.isBlank() || header.length() > MOST ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException nonsense) {
            return List.of();
        }
    }
}
