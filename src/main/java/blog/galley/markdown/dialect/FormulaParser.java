package blog.galley.markdown.dialect;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/**
 * Reads the lines of a formula up to {@code $$}. A formula in TeX has no blank line: if one comes before the end, or nothing is inside,
 * what was read becomes a paragraph, so that dollars that were meant as such cost no more than their own paragraph.
 */
final class FormulaParser extends AbstractBlockParser {
    private final FormulaBlock block = new FormulaBlock();
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<String> tex = new ArrayList<>();
    private boolean closed;
    /** Whether a dollar stands where none may, after which nothing closes the formula. */
    private boolean strays;
    private Paragraph paragraph;

    FormulaParser(SourceLine first, String tex, boolean closed) {
        this.lines.add(first);
        this.tex.add(tex);
        this.closed = closed;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (closed || state.isBlank()) {
            return BlockContinue.none();
        }
        var content = state.getLine().getContent();
        var line = state.getLine().substring(state.getNextNonSpaceIndex(), content.length());
        var words = line.getContent().toString();
        var last = strays ? null : FormulaBlocks.closed(words);
        lines.add(line);
        tex.add(last == null ? words : last);
        closed = last != null;
        strays |= !closed && FormulaBlocks.dollar(words) >= 0;
        return closed ? BlockContinue.finished() : BlockContinue.atIndex(content.length());
    }

    @Override
    public void closeBlock() {
        var formula = String.join("\n", tex).strip();
        if (closed && !formula.isEmpty()) {
            block.write(formula);
            return;
        }
        paragraph = new Paragraph();
        paragraph.setSourceSpans(block.getSourceSpans());
        block.insertAfter(paragraph);
        block.unlink();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (paragraph != null) {
            inlineParser.parse(SourceLines.of(lines), paragraph);
        }
    }
}
