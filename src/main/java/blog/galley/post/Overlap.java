package blog.galley.post;

/** How many characters (code points, as PostgreSQL counts) two texts have in common at their starts and at their ends. */
record Overlap(int start, int end) {

    static final Overlap NONE = new Overlap(0, 0);

    static Overlap of(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int start = 0;
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(one.charAt(start - 1))) {
            start--; // the other half differs, or ends up in the end
        }
        int end = 0;
        while (end < most - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(one.charAt(one.length() - end))) {
            end--;
        }
        return new Overlap(one.codePointCount(0, start), one.codePointCount(one.length() - end, one.length()));
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
