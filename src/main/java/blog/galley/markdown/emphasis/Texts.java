package blog.galley.markdown.emphasis;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns delimiter runs that were not paired back into text, and joins neighbouring texts into one, also inside emphasis. */
final class Texts {
    private Texts() {
    }

    static void settle(Node parent) {
        settleChildren(parent);
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Strikethrough) {
                settle(node);
            }
        }
    }

    private static void settleChildren(Node parent) {
        Text last = null;
        StringBuilder joined = null;
        SourceSpans spans = null;
        for (var node = parent.getFirstChild(); node != null;) {
            var next = node.getNext();
            if (node instanceof DelimiterRun run) {
                var text = run.asText();
                if (run.length() > 0) {
                    run.insertAfter(text);
                }
                run.unlink();
                node = run.length() > 0 ? text : null;
            }
            if (node instanceof Text text && last != null) {
                if (joined == null) {
                    joined = new StringBuilder(last.getLiteral());
                    spans = SourceSpans.empty();
                    spans.addAll(last.getSourceSpans());
                }
                joined.append(text.getLiteral());
                spans.addAll(text.getSourceSpans());
                text.unlink();
            } else if (node != null) {
                finish(last, joined, spans);
                last = node instanceof Text text ? text : null;
                joined = null;
            }
            node = next;
        }
        finish(last, joined, spans);
    }

    private static void finish(Text text, StringBuilder joined, SourceSpans spans) {
        if (joined != null) {
            text.setLiteral(joined.toString());
            text.setSourceSpans(spans.getSourceSpans());
        }
    }
}
