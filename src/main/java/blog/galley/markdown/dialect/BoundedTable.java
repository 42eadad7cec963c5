package blog.galley.markdown.dialect;

import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The extension's table, which here ends before the row that would give it more cells than its source warrants; what follows is a
 * paragraph, so no text is lost. It also ends with the block quote it is in, as on GitHub: no row of it is a lazy continuation line.
 */
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
