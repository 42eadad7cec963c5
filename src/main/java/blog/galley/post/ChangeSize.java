package blog.galley.post;

import blog.galley.text.Common;
import jakarta.persistence.Embeddable;

/** How far a text has come from the version it grew from, in characters (code points). */
@Embeddable
public record ChangeSize(int added, int removed) {

    static ChangeSize between(String before, Common common, String text) {
        return new ChangeSize(rest(text, common), rest(before, common));
    }

    private static int rest(String text, Common common) {
        return text.codePointCount(common.start(), text.length() - common.end());
    }
}
