package blog.galley.markdown.dialect;

import java.util.List;
import java.util.Set;

import blog.galley.markdown.emphasis.DelimiterRuns;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.internal.HeadingParser;
import org.commonmark.internal.ListBlockParser;
import org.commonmark.internal.ThematicBreakParser;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The Markdown we read: CommonMark, what GitHub adds to it, definition lists, formulas, and emphasis that works beside letters of any
 * script. May be used for one chunk after another, but only by one thread.
 */
public final class Dialect {
    private final IncludeSourceSpans spans;
    private Parser plain;
    /** Slower, and few texts have any. */
    private Parser withFootnotes;
    private Blocks latest;

    public Dialect(IncludeSourceSpans spans) {
        this.spans = spans;
    }

    /** The whole syntax tree of a text. */
    public static Document parse(String text) {
        return parse(text, IncludeSourceSpans.NONE);
    }

    /** As above, with the lines that blocks came from. */
    public static Document parse(String text, IncludeSourceSpans spans) {
        var blocks = new Dialect(spans).blocks(text);
        return blocks.read(blocks.definitions());
    }

    /** Finds the blocks of a text, which may be part of a longer one. */
    public Blocks blocks(String text) {
        var document = (Document) (text.contains("[^") ? withFootnotes() : plain()).parse(text);
        latest.found(document);
        return latest;
    }

    private Parser plain() {
        plain = plain == null ? parser().build() : plain;
        return plain;
    }

    private Parser withFootnotes() {
        withFootnotes = withFootnotes == null ? parser().extensions(List.of(FootnotesExtension.create())).build() : withFootnotes;
        return withFootnotes;
    }

    private Parser.Builder parser() {
        var parser = Parser.builder().includeSourceSpans(spans).inlineParserFactory(context -> latest = new Blocks(context));
        parser.customInlineContentParserFactory(new DelimiterRuns()).customInlineContentParserFactory(new Formulas());
        var paragraphs = new LongParagraphs();
        parser.customBlockParserFactory(new BoundedTables(paragraphs))
                .customBlockParserFactory(new FormulaBlocks())
                .customBlockParserFactory(new DescriptionParser.Factory());
        addCommonMark(parser, paragraphs);
        return parser;
    }

    /**
     * The blocks of CommonMark. Fences, HTML and lists need a guard of ours, and public API only switches kinds of block on and puts them
     * behind all of ours. So what must be tried between these stands here too, in CommonMark's order, by the internal factories: a line of
     * hyphens is a heading's underline rather than a thematic break, and a thematic break rather than a list.
     */
    private static void addCommonMark(Parser.Builder parser, LongParagraphs paragraphs) {
        parser.enabledBlockTypes(Set.of(BlockQuote.class, IndentedCodeBlock.class))
                .customBlockParserFactory(new HeadingParser.Factory())
                .customBlockParserFactory(new TabbedFence.Factory())
                .customBlockParserFactory(new HtmlBlocks())
                .customBlockParserFactory(new ThematicBreakParser.Factory())
                .customBlockParserFactory(WrittenDate.sparedBy(paragraphs.guarding(new ListBlockParser.Factory())));
    }
}
