package blog.galley.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;

import blog.galley.language.Phrase;

/** The rules for names of accounts. */
public final class AccountName {

    public static final int LONGEST = 60;

    /** Letters and symbols by their Unicode category that show nothing, such as Hangul fillers and blank Braille. */
    private static final String EMPTY = "\u115F\u1160\u3164\uFFA0\u17B4\u17B5\u180B\u180C\u180D\u034F\u2800";

    private AccountName() {
    }

    /** The form in which names are kept and compared: NFKC, since keyboards differ in how they compose Hangul and accents, and in width. */
    public static String tidy(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC);
    }

    /** What is wrong with a name in that form; empty if nothing is. */
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
                || Character.getType(character) == Character.FORMAT && character != '\u200D'; // the zero width joiner of emoji
    }
}
