package blog.galley.markdown.dialect;

import java.util.List;

import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockParser;

/** A block as another parser reads it, but for how it continues. */
abstract class WrappedBlock implements BlockParser {
    protected final BlockParser block;

    protected WrappedBlock(BlockParser block) {
        this.block = block;
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
