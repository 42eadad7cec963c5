package blog.galley.markdown.dialect;

import blog.galley.markdown.dialect.DefinitionList.Description;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads a description in a definition list: what follows a colon, and all lines that are indented as far as that. */
final class DescriptionParser extends AbstractBlockParser {
    private static final int TAB = 4;
    /** In columns: with so much space after the colon, an indented code block begins there. */
    private static final int SPACE_BEFORE_CODE = 8;
    private static final int INDENT_BEFORE_CODE = 5;

    private final Description description;
    private final int indent;

    private DescriptionParser(Description description, int indent) {
        this.description = description;
        this.indent = indent;
    }

    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine().getContent();
            var at = state.getNextNonSpaceIndex();
            if (state.getIndent() > 0 || at >= line.length() || line.charAt(at) != ':') {
                return BlockStart.none();
            }
            var space = space(line, at + 1, state.getColumn() + 1);
            var description = space == 0 ? null : description(matched);
            if (description == null) {
                return BlockStart.none();
            }
            var indent = 1 + (space >= SPACE_BEFORE_CODE ? INDENT_BEFORE_CODE : space);
            return BlockStart.of(new DescriptionParser(description, indent)).atColumn(state.getColumn() + indent);
        }

        /** How many columns of space there are; 0 if the line holds nothing else. */
        private static int space(CharSequence line, int from, int start) {
            var column = start;
            for (int at = from; at < line.length(); at++) {
                if (line.charAt(at) == ' ') {
                    column++;
                } else if (line.charAt(at) == '\t') {
                    column += TAB - column % TAB;
                } else {
                    return column - start;
                }
            }
            return 0;
        }

        /** A description of the paragraph above, or one more of the same terms; null if nothing above can be a term. */
        private static Description description(MatchedBlockParser matched) {
            var above = matched.getMatchedBlockParser().getBlock();
            if (above instanceof Paragraph) {
                return matched.getParagraphLines().isEmpty() ? null : new Description(true);
            }
            var last = above.getLastChild();
            if (last instanceof Description other) {
                return new Description(!other.blankAtEnd);
            }
            return last instanceof Paragraph ? new Description(false) : null;
        }
    }

    @Override
    public Block getBlock() {
        return description;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            description.blankAtEnd = true;
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        if (state.getIndent() < indent) {
            return BlockContinue.none();
        }
        description.blankAtEnd = false;
        return BlockContinue.atColumn(state.getColumn() + indent);
    }
}
