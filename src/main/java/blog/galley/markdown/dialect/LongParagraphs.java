package blog.galley.markdown.dialect;

import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.MatchedBlockParser;

/**
 * Asking commonmark-java for the lines of a paragraph copies them all, and it asks on nearly every line, so a paragraph
 * of 100,000 lines would take 100,000 copies. After a while we answer from memory: the paragraph is not empty.
 */
final class LongParagraphs {
    private static final int EXACT_ANSWERS = 100;
    private static final SourceLines NOT_EMPTY = SourceLines.of(SourceLine.of(" ", null));

    private BlockParser paragraph;
    private int answers;

    /** Whether enough has been asked about this paragraph; a table or list not begun by now does not begin in it. */
    boolean weary(MatchedBlockParser matched) {
        if (matched.getMatchedBlockParser() != paragraph) {
            paragraph = matched.getMatchedBlockParser();
            answers = 0;
        }
        return ++answers > EXACT_ANSWERS;
    }

    BlockParserFactory guarding(BlockParserFactory factory) {
        return (state, matched) -> {
            // Containers have no paragraph lines, at no cost.
            var costly = !matched.getMatchedBlockParser().isContainer();
            return factory.tryStart(state, costly && weary(matched) ? new NotEmpty(matched) : matched);
        };
    }

    private record NotEmpty(MatchedBlockParser matched) implements MatchedBlockParser {
        @Override
        public BlockParser getMatchedBlockParser() {
            return matched.getMatchedBlockParser();
        }

        @Override
        public SourceLines getParagraphLines() {
            return NOT_EMPTY;
        }
    }
}
