package blog.galley.markdown.dialect;

import org.commonmark.internal.FencedCodeBlockParser;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A fenced code block whose lines lose the indent of the fence also where it is part of a tab, as under a list item. The internal parser
 * is used since public API cannot name the parser of one kind of block, and this one differs in a single rule.
 */
final class TabbedFence extends WrappedBlock {

    static final class Factory implements BlockParserFactory {
        private final BlockParserFactory fences = new FencedCodeBlockParser.Factory();

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return wrapped(fences.tryStart(state, matched), TabbedFence::new);
        }
    }

    private TabbedFence(BlockParser fence) {
        super(fence);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        var next = block.tryContinue(state);
        var code = (FencedCodeBlock) block.getBlock();
        return code.getClosingFenceLength() != null
                ? next
                : BlockContinue.atColumn(state.getColumn() + Math.min(code.getFenceIndent(), state.getIndent()));
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return false;
    }
}
