package blog.galley.markdown.dialect;

import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.internal.BlockStartImpl;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * GFM tables that stay in proportion to their source. The extension fills up every short row, so a header of 1,000 columns
 * makes 1,000 cells out of each {@code a|} below it; here such a table ends where it has grown out of proportion.
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
                || paragraphs.weary(matched)) {
            return BlockStart.none();
        }
        var start = tables.tryStart(state, matched);
        if (start instanceof BlockStartImpl table) {
            var columns = 1 + (int) rest.chars().filter(c -> c == '|').count();
            return BlockStart.of(new BoundedTable(table.getBlockParsers()[0], columns))
                    .atIndex(state.getIndex())
                    .replaceParagraphLines(1);
        }
        return start;
    }
}
