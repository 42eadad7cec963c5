package blog.galley.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;

import blog.galley.language.Phrase;

/** What an account may be called. */
public final class AccountName {

    public static final int LONGEST = 60;

    /** Letters and signs by class, but nothing is seen of them: fillers of Hangul and others, and blank Braille. */
    private static final String EMPTY = "\u115F\u1160\u3164\uFFA0\u17B4\u17B5\u180B\u180C\u180D\u034F\u2800";

    private AccountName() {
    }

    /** In the one form that is kept and compared: keyboards differ in how they compose Hangul and accents, and in width. */
    public static String tidy(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC);
    }

    public static Optional<Phrase> fault(String name) {
        if (name.isEmpty()) {
            return fault(AccountMessages::nameMissing);
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return fault(say -> say.nameTooLong(LONGEST));
        }
        if (name.codePoints().anyMatch(AccountName::isInvisible)) {
            return fault(AccountMessages::nameInvisible);
        }
        return Optional.empty();
    }

    private static Optional<Phrase> fault(Function<AccountMessages, String> words) {
        return Optional.of(Phrase.of(AccountMessages.class, words));
    }

    private static boolean isInvisible(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029' || EMPTY.indexOf(character) >= 0
                || Character.getType(character) == Character.FORMAT && character != '\u200D'; // which joins emoji
    }
}
