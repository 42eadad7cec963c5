package blog.galley.markdown.emphasis;

/**
 * The kinds of closing delimiter runs. Those of one kind match the same openers, so where one finds none, the others need not look.
 * https://spec.commonmark.org/0.31.2/#phase-2-inline-structure (openers_bottom)
 */
final class DelimiterKind {
    static final int COUNT = 13;

    private DelimiterKind() {
    }

    static int of(DelimiterRun closer) {
        return switch (closer.character) {
            case '*' -> closer.originalLength % 3 + (closer.canOpen ? 3 : 0);
            case '_' -> closer.originalLength % 3 + (closer.canOpen ? 9 : 6);
            default -> 12;
        };
    }

    /** Rules 9 and 10 of https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis. */
    static boolean match(DelimiterRun opener, DelimiterRun closer) {
        if (opener.character != closer.character) {
            return false;
        }
        var ambiguous = opener.canClose || closer.canOpen;
        return !ambiguous
                || closer.originalLength % 3 == 0
                || (opener.originalLength + closer.originalLength) % 3 != 0;
    }
}
