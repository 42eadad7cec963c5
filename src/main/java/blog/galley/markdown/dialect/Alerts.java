package blog.galley.markdown.dialect;

import java.util.Locale;
import java.util.stream.Stream;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Makes alerts of block quotes as GitHub does: their first line is {@code [!NOTE]}, and something follows it. The line may end in a hard
 * break, as some editors write it.
 * https://docs.github.com/en/get-started/writing-on-github (Basic formatting, alerts)
 */
final class Alerts extends AbstractVisitor {

    @Override
    public void visit(Paragraph paragraph) {
        // No block quotes in here.
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
        if (quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Text marker) {
            var saysMore = marker.getNext() instanceof SoftLineBreak
                    || marker.getNext() instanceof HardLineBreak
                    || marker.getNext() == null && first.getNext() != null;
            if (saysMore) {
                kind(marker.getLiteral()).forEach(kind -> replace(quote, kind, first, marker));
            }
        }
    }

    private static Stream<Alert.Kind> kind(String text) {
        var marker = text.strip();
        var name = (marker.endsWith("]\\") ? marker.substring(0, marker.length() - 1) : marker).toUpperCase(Locale.ROOT);
        return Stream.of(Alert.Kind.values()).filter(kind -> name.equals("[!" + kind + "]"));
    }

    private static void replace(BlockQuote quote, Alert.Kind kind, Paragraph first, Text marker) {
        if (marker.getNext() == null) {
            first.unlink();
        } else {
            marker.getNext().unlink();
            marker.unlink();
            if (first.getSourceSpans().size() > 1) {
                first.setSourceSpans(first.getSourceSpans().subList(1, first.getSourceSpans().size()));
            }
        }
        var alert = new Alert(kind);
        alert.setSourceSpans(quote.getSourceSpans());
        while (quote.getFirstChild() != null) {
            alert.appendChild(quote.getFirstChild());
        }
        quote.insertBefore(alert);
        quote.unlink();
    }
}
