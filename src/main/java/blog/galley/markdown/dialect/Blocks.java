package blog.galley.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.delimiter.DelimiterProcessor;

/**
 * A piece of a text whose blocks are found and whose inline text is still to be read, which takes knowing what all the
 * other pieces define. To commonmark-java it poses as the inline parser.
 */
public final class Blocks implements InlineParser {
    /** @param name of a heading, or null */
    private record Words(SourceLines lines, Node block, HeadingName name) {}

    private final InlineParserContext context;
    private List<Words> unread = new ArrayList<>();
    private Document document;

    Blocks(InlineParserContext context) {
        this.context = context;
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        if (block instanceof Heading && !lines.isEmpty()) {
            var read = HeadingName.off(lines);
            unread.add(new Words(read.lines(), block, read.name()));
        } else {
            unread.add(new Words(lines, block, null));
        }
    }

    void found(Document blocks) {
        document = blocks;
        var read = new ArrayList<Words>(unread.size());
        for (var words : unread) {
            if (words.block() instanceof Paragraph paragraph && paragraph.getNext() instanceof DefinitionList.Description) {
                DefinitionList.of(paragraph, words.lines()).forEach(term -> read.add(new Words(term.line, term, null)));
            } else {
                read.add(words);
            }
        }
        unread = read;
    }

    public Document document() {
        return document;
    }

    /** What this piece itself defines. */
    public Definitions definitions() {
        return new Definitions() {
            @Override
            public LinkReferenceDefinition link(String label) {
                return context.getDefinition(LinkReferenceDefinition.class, label);
            }

            @Override
            public FootnoteDefinition footnote(String label) {
                return context.getDefinition(FootnoteDefinition.class, label);
            }
        };
    }

    /** Reads the inline text. */
    public Document read(Definitions definitions) {
        if (!unread.isEmpty()) {
            var inlines = new Inlines(new Context(context, definitions));
            for (var words : unread) {
                inlines.parse(words.lines(), words.block());
                if (words.name() != null) {
                    words.block().appendChild(words.name());
                }
            }
            unread.clear();
        }
        document.accept(new Alerts());
        document.accept(new Tasks());
        return document;
    }

    private record Context(InlineParserContext piece, Definitions definitions) implements InlineParserContext {
        @Override
        public List<InlineContentParserFactory> getCustomInlineContentParserFactories() {
            return piece.getCustomInlineContentParserFactories();
        }

        @Override
        public List<DelimiterProcessor> getCustomDelimiterProcessors() {
            return piece.getCustomDelimiterProcessors();
        }

        @Override
        public List<LinkProcessor> getCustomLinkProcessors() {
            return piece.getCustomLinkProcessors();
        }

        @Override
        public Set<Character> getCustomLinkMarkers() {
            return piece.getCustomLinkMarkers();
        }

        @Override
        public int getMaxInlineNesting() {
            return piece.getMaxInlineNesting();
        }

        @Override
        @Deprecated
        public LinkReferenceDefinition getLinkReferenceDefinition(String label) {
            return definitions.link(label);
        }

        @Override
        public <D> D getDefinition(Class<D> type, String label) {
            return type.cast(type == FootnoteDefinition.class ? definitions.footnote(label) : definitions.link(label));
        }
    }
}
