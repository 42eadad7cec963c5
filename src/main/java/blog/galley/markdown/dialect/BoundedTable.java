package blog.galley.markdown.dialect;

import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.ParserState;

/** The extension's table, up to the row where it has more cells than its source warrants, or to the end of a quote. */
final class BoundedTable extends WrappedBlock {
    private static final int CELLS_FOR_ANY = 1000;
    private static final int CELLS_PER_CHARACTER = 2;

    private final int columns;
    private long cellsLeft = CELLS_FOR_ANY;

    BoundedTable(BlockParser table, int columns) {
        super(table);
        this.columns = columns;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        cellsLeft += (long) CELLS_PER_CHARACTER * state.getLine().getContent().length() - columns;
        return cellsLeft < 0 ? BlockContinue.none() : block.tryContinue(state);
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return false;
    }
}
