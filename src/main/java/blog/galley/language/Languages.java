package blog.galley.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/**
 * Chooses among the languages that the interface has, by what the owner has set and what a browser asks for. See
 * <a href="https://www.rfc-editor.org/rfc/rfc4647#section-3.4">RFC 4647, section 3.4</a>.
 *
 * @param setting {@value AUTO}, or the one for everybody
 */
record Languages(List<Locale> known, String setting) {

    static final String AUTO = "auto";

    private static final int MOST = 300; // characters: browsers send fewer, and reading them takes time in their square

    /** Whether the answer depends on who asks. */
    boolean isNegotiated() {
        return setting.equals(AUTO);
    }

    /** @param accepted the header as it came; empty if none did */
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
