package blog.galley.post;

import blog.galley.text.Common;

/** How many characters (code points, as PostgreSQL counts) two texts have in common at their starts and at their ends. */
record Overlap(int start, int end) {

    static final Overlap NONE = new Overlap(0, 0);

    /** Of a text that has this in common with another, as UTF-16 counts. */
    static Overlap of(Common common, String text) {
        return new Overlap(text.codePointCount(0, common.start()), text.codePointCount(text.length() - common.end(), text.length()));
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
}
