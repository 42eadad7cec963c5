package blog.galley.markdown.dialect;

import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.MatchedBlockParser;

/**
 * Keeps long paragraphs from taking quadratic time. When asked for the lines of a paragraph, commonmark-java copies them all, and its
 * factories ask on nearly every line. After some lines they are only told that the paragraph is not empty, which is all they ask it for.
 */
final class LongParagraphs {
    private static final int EXACT_LINES = 100;
    private static final SourceLines NOT_EMPTY = SourceLines.of(SourceLine.of(" ", null));

    private BlockParser paragraph;
    private int lines;

    /** Whether the paragraph is so long already that no table shall begin in it any more. */
    boolean isLong(MatchedBlockParser matched) {
        if (matched.getMatchedBlockParser() != paragraph) {
            paragraph = matched.getMatchedBlockParser();
            lines = 0;
        }
        return ++lines > EXACT_LINES;
    }

    /** A factory that is not given the lines of long paragraphs. */
    BlockParserFactory guarding(BlockParserFactory factory) {
        return (state, matched) -> {
            // For containers it costs nothing: they have no paragraph lines.
            var costly = !matched.getMatchedBlockParser().isContainer();
            return factory.tryStart(state, costly && isLong(matched) ? new NotEmpty(matched) : matched);
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
