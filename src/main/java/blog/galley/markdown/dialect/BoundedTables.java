package blog.galley.markdown.dialect;

import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * GFM tables that stay in proportion to their source. The extension fills up every short row, so a header of 1,000 columns
 * makes 1,000 cells out of each {@code a|} below it; here such a table ends where it has grown out of proportion.
 *
 * <p>The extension's own limit, {@code maxCells}, does not serve: it throws while inline text is read, so that nothing of the post would
 * be shown, and it counts cells alike for short and long texts. Its factory is internal, and we use it without the extension so that we
 * are asked before it is.
 */
final class BoundedTables implements BlockParserFactory {
    private static final Pattern DELIMITER_ROW = Pattern.compile("[|:\\- \t]*+");

    private final BlockParserFactory tables = new TableBlockParser.Factory(null);
    private final LongParagraphs paragraphs;

    BoundedTables(LongParagraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        var line = state.getLine().getContent();
        var rest = line.subSequence(state.getIndex(), line.length());
        if (rest.isEmpty()
                || "|:- \t".indexOf(rest.charAt(0)) < 0
                || matched.getMatchedBlockParser().isContainer()
                || !DELIMITER_ROW.matcher(rest).matches()
                || paragraphs.isLong(matched)) {
            return BlockStart.none();
        }
        var columns = 1 + (int) rest.chars().filter(c -> c == '|').count();
        return WrappedBlock.wrapped(tables.tryStart(state, matched), table -> new BoundedTable(table, columns));
    }
}
