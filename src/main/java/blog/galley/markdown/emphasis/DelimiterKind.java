package blog.galley.markdown.emphasis;

/** Which closers look for the same openers, so that one's vain search saves the others'. */
final class DelimiterKind {
    static final int COUNT = 13;

    private DelimiterKind() {}

    static int of(DelimiterRun closer) {
        return switch (closer.character) {
            case '*' -> closer.originalLength % 3 + (closer.canOpen ? 3 : 0);
            case '_' -> closer.originalLength % 3 + (closer.canOpen ? 9 : 6);
            default -> 12;
        };
    }

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
