package blog.galley.markdown.dialect;

import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Finds lines that begin with {@code $$}, from which on a formula may stand on lines of its own. */
final class FormulaBlocks extends AbstractBlockParserFactory {
    private static final String FENCE = "$$";

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        var from = state.getNextNonSpaceIndex();
        var line = state.getLine().getContent();
        if (state.getIndent() >= 4 || !startsWithFence(line, from)) {
            return BlockStart.none();
        }
        var first = state.getLine().substring(from, line.length());
        var rest = first.getContent().subSequence(FENCE.length(), first.getContent().length()).toString();
        var tex = closed(rest);
        if (tex != null ? tex.isBlank() : dollar(rest) >= 0 || !rest.isBlank() && isInParagraph(state)) {
            return BlockStart.none();
        }
        return BlockStart.of(new FormulaParser(first, tex == null ? rest : tex, tex != null)).atIndex(line.length());
    }

    private static boolean startsWithFence(CharSequence line, int at) {
        return at + 1 < line.length() && line.charAt(at) == '$' && line.charAt(at + 1) == '$'
                && (at + 2 == line.length() || line.charAt(at + 2) != '$');
    }

    private static boolean isInParagraph(ParserState state) {
        return state.getActiveBlockParser().getBlock() instanceof Paragraph;
    }

    /** What stands before the {@code $$} that a line ends with; null if it does not end so, or if another dollar stands before. */
    static String closed(String line) {
        var end = dollar(line);
        return end >= 0 && line.substring(end).stripTrailing().equals(FENCE) ? line.substring(0, end) : null;
    }

    /** Where the first dollar is that is not escaped, or -1. */
    static int dollar(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '$') {
                return i;
            }
        }
        return -1;
    }
}
