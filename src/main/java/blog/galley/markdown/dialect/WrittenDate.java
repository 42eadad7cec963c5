package blog.galley.markdown.dialect;

import java.util.regex.Pattern;

import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/** A date as it is written in Korean, {@code 2023. 1. 5.}, which CommonMark reads as three lists inside each other. */
final class WrittenDate {
    private static final String MONTH = "[ \\t]?(?:0?[1-9]|1[0-2])\\.";
    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{2}|\\d{4})\\." + MONTH + "[ \\t]?(?:0?[1-9]|[12]\\d|3[01])(?!\\d)|(?:19|20)\\d\\d\\." + MONTH + "(?!\\d)");

    private WrittenDate() {
    }

    /** The factory of lists, where none begins at such a date. */
    static BlockParserFactory sparedBy(BlockParserFactory lists) {
        return (state, matched) -> isHere(state) ? BlockStart.none() : lists.tryStart(state, matched);
    }

    private static boolean isHere(ParserState state) {
        var line = state.getLine().getContent();
        var start = state.getNextNonSpaceIndex();
        return start < line.length() && Character.isDigit(line.charAt(start))
                && DATE.matcher(line).region(start, line.length()).lookingAt();
    }
}
