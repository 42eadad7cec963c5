package blog.galley.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.ParserState;

/** The extension's table, up to the row where it has more cells than its source warrants. */
final class BoundedTable implements BlockParser {
    private static final int CELLS_FOR_ANY = 1000;
    private static final int CELLS_PER_CHARACTER = 2;

    private final BlockParser table;
    private final int columns;
    private long cellsLeft = CELLS_FOR_ANY;

    BoundedTable(BlockParser table, int columns) {
        this.table = table;
        this.columns = columns;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        cellsLeft += (long) CELLS_PER_CHARACTER * state.getLine().getContent().length() - columns;
        return cellsLeft < 0 ? BlockContinue.none() : table.tryContinue(state);
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return cellsLeft >= 0 && table.canHaveLazyContinuationLines();
    }

    @Override
    public boolean isContainer() {
        return table.isContainer();
    }

    @Override
    public boolean canContain(Block childBlock) {
        return table.canContain(childBlock);
    }

    @Override
    public Block getBlock() {
        return table.getBlock();
    }

    @Override
    public void addLine(SourceLine line) {
        table.addLine(line);
    }

    @Override
    public void addSourceSpan(SourceSpan sourceSpan) {
        table.addSourceSpan(sourceSpan);
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
        return table.getDefinitions();
    }

    @Override
    public void closeBlock() {
        table.closeBlock();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        table.parseInlines(inlineParser);
    }
}
