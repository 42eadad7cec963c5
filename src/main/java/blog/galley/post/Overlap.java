package blog.galley.post;

import blog.galley.markdown.Common;

/** How many characters (code points, as PostgreSQL counts) two texts have in common at their starts and at their ends. */
record Overlap(int start, int end) {

    static final Overlap NONE = new Overlap(0, 0);

    static Overlap of(String one, String other) {
        var common = Common.of(one, other);
        return new Overlap(one.codePointCount(0, common.start()), one.codePointCount(one.length() - common.end(), one.length()));
    }

    /** As much of it as this other has too. */
    Overlap within(Overlap other) {
        return new Overlap(Math.min(start, other.start), Math.min(end, other.end));
    }

    boolean isEmpty() {
        return start == 0 && end == 0;
    }

    /** What stands between the two in a text that has them. */
    String middle(String text) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(text.length(), -end));
    }

    /** How many characters of a text are in neither. */
    int rest(String text) {
        return text.codePointCount(0, text.length()) - start - end;
    }
}
