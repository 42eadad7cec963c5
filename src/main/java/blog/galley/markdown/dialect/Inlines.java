package blog.galley.markdown.dialect;

import blog.galley.markdown.emphasis.Emphases;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/**
 * Parses the inline text of one block: commonmark-java finds everything but emphasis and bare addresses. Its inline parser is internal,
 * but a parser that is given another one, as ours are, offers no other way to the original.
 */
final class Inlines implements InlineParser {
    /**
     * With n brackets open commonmark-java does n steps for each one that closes. No prose opens so many; a block that
     * does is shown as it was typed.
     */
    private static final int MAX_OPEN_BRACKETS = 200;

    private final InlineParser commonmark;

    Inlines(InlineParserContext context) {
        this.commonmark = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        if (opensTooManyBrackets(lines)) {
            asTyped(lines, block);
        } else {
            commonmark.parse(lines, block);
            InlineTags.settle(block);
            Autolinks.in(block);
            Emphases.pair(block);
            SilentLineBreak.in(block);
        }
    }

    private static boolean opensTooManyBrackets(SourceLines lines) {
        var open = 0;
        for (var line : lines.getLines()) {
            if (lines.getLines().size() == 1 && line.getContent().length() <= MAX_OPEN_BRACKETS) {
                return false;
            }
            var content = line.getContent();
            for (int i = 0; i < content.length(); i++) {
                var c = content.charAt(i);
                if (c == '[' && ++open > MAX_OPEN_BRACKETS) {
                    return true;
                } else if (c == ']' && open > 0) {
                    open--;
                }
            }
        }
        return false;
    }

    private static void asTyped(SourceLines lines, Node block) {
        for (var line : lines.getLines()) {
            if (block.getFirstChild() != null) {
                block.appendChild(new SoftLineBreak());
            }
            var text = new Text(line.getContent().toString());
            if (line.getSourceSpan() != null) {
                text.addSourceSpan(line.getSourceSpan());
            }
            block.appendChild(text);
        }
    }
}
