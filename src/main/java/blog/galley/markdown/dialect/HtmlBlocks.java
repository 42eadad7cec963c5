package blog.galley.markdown.dialect;

import java.util.Locale;
import java.util.regex.Pattern;

import blog.galley.markdown.rawhtml.HtmlNames;
import blog.galley.markdown.rawhtml.SwallowedContent;
import org.commonmark.internal.HtmlBlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Finds where an HTML block begins, which is not at a word in angle brackets: {@code <main>: `push`} is a line of text. Public API can
 * only switch HTML blocks on or off, so the internal factory is asked after our check.
 */
final class HtmlBlocks implements BlockParserFactory {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*+)([ \\t]*+/?>)?");

    private final BlockParserFactory blocks = new HtmlBlockParser.Factory();

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return isWord(state, matched) ? BlockStart.none() : blocks.tryStart(state, matched);
    }

    private static boolean isWord(ParserState state, MatchedBlockParser matched) {
        var line = state.getLine().getContent();
        var start = state.getNextNonSpaceIndex();
        var tag = TAG.matcher(line);
        if (start >= line.length() || line.charAt(start) != '<' || !tag.region(start, line.length()).lookingAt()) {
            return false;
        }
        var name = tag.group(2).toLowerCase(Locale.ROOT);
        var isBareStart = tag.group(1).isEmpty() && tag.group(3) != null;
        if (HtmlNames.isPages(name) && isBareStart && line.subSequence(tag.end(), line.length()).toString().isBlank()) {
            return !matched.getParagraphLines().getLines().isEmpty();
        }
        return !HtmlNames.isElement(name) || isBareStart && HtmlNames.isTaken(name) && !SwallowedContent.ELEMENTS.contains(name);
    }
}
