package blog.galley.post;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the last part of an address from words in any script: {@code 첫 번째 글!} becomes {@code 첫-번째-글}. */
public final class Slug {

    private static final int MOST_CODE_POINTS = 80;

    private Slug() {
    }

    /** Letters and digits, lower case, in NFC, joined by hyphens; empty if there are none. */
    public static String of(String words) {
        var slug = Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", "-");
        return trimmed(shortened(trimmed(slug)));
    }

    private static String shortened(String slug) {
        return slug.codePointCount(0, slug.length()) <= MOST_CODE_POINTS
                ? slug
                : slug.substring(0, slug.offsetByCodePoints(0, MOST_CODE_POINTS));
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
