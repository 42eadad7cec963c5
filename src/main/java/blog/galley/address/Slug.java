package blog.galley.address;

import java.util.Locale;

import blog.galley.text.Truncation;

/** Makes the last part of an address from words in any script: {@code 첫 번째 글!} becomes {@code 첫-번째-글}. */
public final class Slug {

    private static final int MOST_CHARACTERS = 80;

    private Slug() {
    }

    /** Letters and digits, lower case, in NFC, joined by hyphens; empty if there are none. */
    public static String of(String words) {
        var slug = Composed.of(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", "-");
        return trimmed(Truncation.of(trimmed(slug), MOST_CHARACTERS));
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
