package blog.galley.address;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text in NFC. Of marks on one letter only as many are kept as any language has, for thousands are put in order in a time
 * that grows with their square (<a href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX #15, section 13</a>).
 */
public final class Composed {

    private static final Pattern TOO_MANY_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}++");

    private Composed() {
    }

    public static String of(String text) {
        return Normalizer.normalize(TOO_MANY_MARKS.matcher(text).replaceAll("$1"), Normalizer.Form.NFC);
    }
}
