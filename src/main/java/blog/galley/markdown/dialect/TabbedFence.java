package blog.galley.markdown.dialect;

import org.commonmark.internal.BlockContinueImpl;
import org.commonmark.internal.BlockStartImpl;
import org.commonmark.internal.FencedCodeBlockParser;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Code in fences whose lines lose the indent of the fence also where it is part of a tab, as under a list item. */
final class TabbedFence extends WrappedBlock {

    static final class Factory implements BlockParserFactory {
        private final BlockParserFactory fences = new FencedCodeBlockParser.Factory();

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return fences.tryStart(state, matched) instanceof BlockStartImpl start
                    ? BlockStart.of(new TabbedFence(start.getBlockParsers()[0])).atIndex(start.getNewIndex())
                    : BlockStart.none();
        }
    }

    private TabbedFence(BlockParser fence) {
        super(fence);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        var next = block.tryContinue(state);
        if (next instanceof BlockContinueImpl found && found.isFinalize()) {
            return next;
        }
        var indent = ((FencedCodeBlock) block.getBlock()).getFenceIndent();
        return BlockContinue.atColumn(state.getColumn() + Math.min(indent, state.getIndent()));
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return false;
    }
}
