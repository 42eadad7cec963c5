package blog.galley.markdown.emphasis;

import java.util.List;

import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** A run of {@code *}, {@code _} or {@code ~} that may open or close emphasis; {@link Emphases} decides. */
public final class DelimiterRun extends CustomNode {
    final char character;
    final int originalLength;
    final boolean canOpen;
    final boolean canClose;
    private int length;

    DelimiterRun(char character, int length, boolean canOpen, boolean canClose) {
        this.character = character;
        this.originalLength = length;
        this.canOpen = canOpen;
        this.canClose = canClose;
        this.length = length;
    }

    int length() {
        return length;
    }

    /** Uses up characters at the end of an opener; returns where they stood in the source, or null if that is not known. */
    SourceSpan takeLast(int count) {
        length -= count;
        return take(length, length + count, 0, length);
    }

    /** Uses up characters at the start of a closer; returns the same. */
    SourceSpan takeFirst(int count) {
        length -= count;
        return take(0, count, count, count + length);
    }

    private SourceSpan take(int from, int to, int restFrom, int restTo) {
        if (getSourceSpans().isEmpty()) {
            return null;
        }
        var span = getSourceSpans().get(0);
        setSourceSpans(List.of(span.subSpan(restFrom, restTo)));
        return span.subSpan(from, to);
    }

    /** The characters that are left, as text. */
    public Text asText() {
        var text = new Text(String.valueOf(character).repeat(length));
        text.setSourceSpans(getSourceSpans());
        return text;
    }
}
