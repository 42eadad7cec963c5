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
        // A parser for each text, since LongParagraphs remembers; building one costs microseconds.
        return (Document) parser().parse(text);
    }

    private static Parser parser() {
        var paragraphs = new LongParagraphs();
        return Parser.builder()
                .extensions(List.of(FootnotesExtension.create(), new Autolinks(), new Alerts(), new Tasks()))
                .customBlockParserFactory(new BoundedTables(paragraphs))
                // The blocks of CommonMark, in its order. Only lists need a guard, but they cannot be replaced alone.
                .enabledBlockTypes(Set.of())
                .customBlockParserFactory(new BlockQuoteParser.Factory())
                .customBlockParserFactory(new HeadingParser.Factory())
                .customBlockParserFactory(new FencedCodeBlockParser.Factory())
                .customBlockParserFactory(new HtmlBlockParser.Factory())
                .customBlockParserFactory(new ThematicBreakParser.Factory())
                .customBlockParserFactory(paragraphs.guarding(new ListBlockParser.Factory()))
                .customBlockParserFactory(new IndentedCodeBlockParser.Factory())
                .customInlineContentParserFactory(new DelimiterRuns())
                .inlineParserFactory(Inlines::new)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
    }
}
