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
 * The blocks of one chunk. Their inline text is read in a second step, since it takes knowing what all other chunks define. commonmark-java
 * has no such pause: it is given this as its inline parser, which only notes what is to be read.
 */
public final class Blocks implements InlineParser {
    /**
     * Inline text that is still to be read.
     *
     * @param block that it belongs to
     * @param name the id an author gave the heading that it is in, or null
     */
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

    /** Takes the document when all blocks are found; now it is known which paragraphs are terms. */
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

    /** What this chunk itself defines. */
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

    /** Reads the inline text, once; the document is complete afterwards. */
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

    /** What the inline parser asks, answered by the definitions of all chunks. */
    private record Context(InlineParserContext chunk, Definitions definitions) implements InlineParserContext {
        @Override
        public List<InlineContentParserFactory> getCustomInlineContentParserFactories() {
            return chunk.getCustomInlineContentParserFactories();
        }

        @Override
        public List<DelimiterProcessor> getCustomDelimiterProcessors() {
            return chunk.getCustomDelimiterProcessors();
        }

        @Override
        public List<LinkProcessor> getCustomLinkProcessors() {
            return chunk.getCustomLinkProcessors();
        }

        @Override
        public Set<Character> getCustomLinkMarkers() {
            return chunk.getCustomLinkMarkers();
        }

        @Override
        public int getMaxInlineNesting() {
            return chunk.getMaxInlineNesting();
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
