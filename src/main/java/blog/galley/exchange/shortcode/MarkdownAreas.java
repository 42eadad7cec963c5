package blog.galley.exchange.shortcode;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import blog.galley.markdown.Markdown;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Which characters of a text are code, and which are blocks of HTML. */
final class MarkdownAreas extends AbstractVisitor {

    /** What Markdown may read as more than text. */
    private static final Pattern MARKUP = Pattern.compile("[*_`\\\\\\[\\]&~$|]|<[\\p{L}/!?]|://|www\\.|@");

    private final BitSet code = new BitSet();
    private final BitSet html = new BitSet();

    private MarkdownAreas() {
    }

    /**
     * Those of a text with shortcodes, whose tags a Markdown parser must not see.
     *
     * @param isOpaque whether it must not see the inside of the i-th tag either
     */
    static MarkdownAreas of(String text, ShortcodePairs tags, IntPredicate isOpaque) {
        var masked = new StringBuilder(text);
        for (int i = 0; i < tags.size();) {
            var tag = tags.get(i);
            var last = isOpaque.test(i) ? tags.end(i) : tag;
            mask(masked, tag.start(), tag.end(), 'x');
            mask(masked, tag.end(), last.start(), ' ');
            mask(masked, last.start(), last.end(), 'x');
            i = tags.next(i, last.end());
        }
        var areas = new MarkdownAreas();
        Markdown.tree(masked.toString()).accept(areas);
        return areas;
    }

    /** Every other character keeps its place. */
    private static void mask(StringBuilder text, int from, int to, char with) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, with);
            }
        }
    }

    boolean isCode(int at) {
        return code.get(at);
    }

    boolean isHtml(int at) {
        return html.get(at);
    }

    /** These words so that readers of the page see them letter by letter if they stand there. */
    String literal(String words, int at) {
        return isHtml(at) ? escaped(words) : MARKUP.matcher(words).find() && !isCode(at) ? MarkdownCode.span(words) : words;
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    public void visit(Code node) {
        mark(node, code);
    }

    @Override
    public void visit(FencedCodeBlock node) {
        mark(node, code);
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        mark(node, code);
    }

    @Override
    public void visit(HtmlBlock node) {
        mark(node, html);
    }

    private static void mark(Node node, BitSet area) {
        node.getSourceSpans().forEach(span -> area.set(span.getInputIndex(), span.getInputIndex() + span.getLength()));
    }
}
