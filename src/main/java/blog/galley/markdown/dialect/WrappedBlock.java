package blog.galley.markdown.dialect;

import java.util.List;
import java.util.function.UnaryOperator;

import org.commonmark.internal.BlockStartImpl;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;

/**
 * A block parser that leaves all to another one but the question whether the block goes on. The internal class is used since a public
 * {@link BlockStart} does not tell which parser it starts.
 */
abstract class WrappedBlock implements BlockParser {
    protected final BlockParser block;

    protected WrappedBlock(BlockParser block) {
        this.block = block;
    }

    /** A start as another factory found it, with its parser wrapped; nothing starts if nothing did. */
    static BlockStart wrapped(BlockStart start, UnaryOperator<BlockParser> wrapper) {
        if (start instanceof BlockStartImpl found) {
            found.getBlockParsers()[0] = wrapper.apply(found.getBlockParsers()[0]);
        }
        return start;
    }

    @Override
    public boolean isContainer() {
        return block.isContainer();
    }

    @Override
    public boolean canContain(Block childBlock) {
        return block.canContain(childBlock);
    }

    @Override
    public Block getBlock() {
        return block.getBlock();
    }

    @Override
    public void addLine(SourceLine line) {
        block.addLine(line);
    }

    @Override
    public void addSourceSpan(SourceSpan sourceSpan) {
        block.addSourceSpan(sourceSpan);
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
        return block.getDefinitions();
    }

    @Override
    public void closeBlock() {
        block.closeBlock();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        block.parseInlines(inlineParser);
    }
}
