package blog.galley.markdown.chunk;

import org.commonmark.text.Characters;

/** Where lines end: at a line feed, a carriage return, or both in this order. https://spec.commonmark.org/0.31.2/#line-ending */
final class LineEndings {
    private LineEndings() {
    }

    /** Where the next line begins; the length of the text after the last. */
    static int next(String text, int at) {
        var end = Characters.findLineBreak(text, at);
        return end < 0 ? text.length() : text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** How many lines there are, where one without an ending counts. */
    static int count(String text) {
        var lines = 0;
        for (int at = 0; at < text.length(); at = next(text, at)) {
            lines++;
        }
        return lines;
    }
}
