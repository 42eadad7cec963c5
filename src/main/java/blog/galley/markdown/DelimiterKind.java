package blog.galley.markdown;

/** Which closers look for the same openers, so that one's vain search saves the others'. */
final class DelimiterKind {
    static final int COUNT = 15;

    private DelimiterKind() {}

    static int of(DelimiterRun closer) {
        return switch (closer.character) {
            case '*' -> closer.originalLength % 3 + (closer.canOpen ? 3 : 0);
            case '_' -> closer.originalLength % 3 + (closer.canOpen ? 9 : 6);
            default -> 11 + Math.min(closer.length(), 3);
        };
    }

    static boolean match(DelimiterRun opener, DelimiterRun closer) {
        if (opener.character != closer.character) {
            return false;
        }
        if (opener.character == '~') { // as GitHub does: one or two, the same on both sides
            return opener.length() == closer.length() && closer.length() <= 2;
        }
        var ambiguous = opener.canClose || closer.canOpen;
        return !ambiguous
                || closer.originalLength % 3 == 0
                || (opener.originalLength + closer.originalLength) % 3 != 0;
    }
}
