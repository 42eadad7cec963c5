package blog.galley.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.internal.BlockQuoteParser;
import org.commonmark.internal.FencedCodeBlockParser;
import org.commonmark.internal.HeadingParser;
import org.commonmark.internal.HtmlBlockParser;
import org.commonmark.internal.IndentedCodeBlockParser;
import org.commonmark.internal.ListBlockParser;
import org.commonmark.internal.ThematicBreakParser;
import org.commonmark.node.Document;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown we read: CommonMark, what GitHub adds to it, and emphasis that works beside any script. */
final class Dialect {
    private Dialect() {}

    static Document parse(String text) {
        return parse(text, IncludeSourceSpans.NONE);
    }

    /** As above, with the lines that blocks came from. */
    static Document parse(String text, IncludeSourceSpans spans) {
        // A parser for each text, since LongParagraphs remembers, and what a text does not use need not be looked for.
        // Building one costs microseconds.
        var parser = Parser.builder().includeSourceSpans(spans).inlineParserFactory(Inlines::new);
        parser.customInlineContentParserFactory(new DelimiterRuns());
        var paragraphs = new LongParagraphs();
        if (text.contains("[^")) {
            parser.extensions(List.of(FootnotesExtension.create()));
        }
        if (text.contains("[!")) {
            parser.postProcessor(new Alerts());
        }
        if (text.contains("[ ]") || text.contains("[x]") || text.contains("[X]")) {
            parser.postProcessor(new Tasks());
        }
        if (text.contains("|")) {
            parser.customBlockParserFactory(new BoundedTables(paragraphs));
        }
        addCommonMark(parser, paragraphs);
        return (Document) parser.build().parse(text);
    }

    /** The blocks of CommonMark, in its order. Only lists need a guard, but they cannot be replaced alone. */
    private static void addCommonMark(Parser.Builder parser, LongParagraphs paragraphs) {
        parser.enabledBlockTypes(Set.of())
                .customBlockParserFactory(new BlockQuoteParser.Factory())
                .customBlockParserFactory(new HeadingParser.Factory())
                .customBlockParserFactory(new FencedCodeBlockParser.Factory())
                .customBlockParserFactory(new HtmlBlockParser.Factory())
                .customBlockParserFactory(new ThematicBreakParser.Factory())
                .customBlockParserFactory(paragraphs.guarding(new ListBlockParser.Factory()))
                .customBlockParserFactory(new IndentedCodeBlockParser.Factory());
    }
}
