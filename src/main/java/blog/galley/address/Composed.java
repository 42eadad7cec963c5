package blog.galley.address;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text in NFC. At most 30 combining marks of one letter are kept, more than any language uses: normalizing sorts them in quadratic time,
 * so thousands would be an attack (<a href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX #15, section 13</a>).
 */
public final class Composed {

    private static final Pattern TOO_MANY_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}++");

    private Composed() {
    }

    public static String of(String text) {
        return Normalizer.normalize(TOO_MANY_MARKS.matcher(text).replaceAll("$1"), Normalizer.Form.NFC);
    }
}
