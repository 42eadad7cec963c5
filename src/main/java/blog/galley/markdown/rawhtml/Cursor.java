package blog.galley.markdown.rawhtml;

/** A position in a text that moves on as the text is read. */
class Cursor {
    protected final String text;
    protected int at;

    protected Cursor(String text) {
        this.text = text;
    }

    protected final boolean atEnd() {
        return at >= text.length();
    }

    protected final boolean sees(String start) {
        return text.startsWith(start, at);
    }

    protected final boolean seesLetter(int offset) {
        var c = at + offset < text.length() ? text.charAt(at + offset) : ' ';
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** What comes before any of these characters. */
    protected final String until(String ends) {
        var start = at;
        while (!atEnd() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Passes over these characters, and tells whether anything is left. */
    protected final boolean skip(String skipped) {
        while (!atEnd() && skipped.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return !atEnd();
    }

    /** Passes over everything up to and including this, or to the end. */
    protected final void pass(String mark, int from) {
        var found = text.indexOf(mark, from);
        at = found < 0 ? text.length() : found + mark.length();
    }
}
