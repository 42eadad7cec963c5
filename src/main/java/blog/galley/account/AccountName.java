package blog.galley.account;

import java.text.Normalizer;
import java.util.Optional;

/** What an account may be called. */
final class AccountName {

    static final int LONGEST = 60;

    private AccountName() {
    }

    /** In the one form that is kept and compared: keyboards differ in how they compose Hangul and accents, and in width. */
    static String tidy(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC);
    }

    static Optional<String> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of("Give a name.");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of("Use at most %d characters for the name.".formatted(LONGEST));
        }
        if (name.chars().anyMatch(AccountName::breaksLine)) {
            return Optional.of("Use a name without control or invisible characters.");
        }
        return Optional.empty();
    }

    private static boolean breaksLine(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029'
                || Character.getType(character) == Character.FORMAT && character != '\u200D'; // which joins emoji
    }
}
