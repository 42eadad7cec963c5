package blog.galley.markdown;

import java.util.HashMap;
import java.util.Map;

import blog.galley.markdown.chunk.Chunk;
import blog.galley.markdown.chunk.GrantedIds;
import blog.galley.markdown.chunk.Page;
import blog.galley.markdown.dialect.Dialect;
import blog.galley.markdown.html.Article;
import blog.galley.markdown.html.Attributes;
import blog.galley.markdown.html.Labels;
import blog.galley.markdown.html.LengthBudget;
import blog.galley.markdown.rawhtml.LegalText;
import blog.galley.markdown.rawhtml.Lines;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.markdown.rawhtml.Nesting;
import org.commonmark.node.Document;
import org.commonmark.parser.IncludeSourceSpans;
import org.owasp.html.PolicyFactory;

/**
 * Renders the chunks of one text as HTML, and its footnotes, which stand together at the end of the page. To be used once, chunk after
 * chunk from the first to the last, since addresses share one length budget.
 */
public final class PageRenderer {
    public enum Purpose {
        READING,
        /** For the preview beside the editor, whose elements tell the lines they come from. */
        PREVIEW
    }

    private final ChunkedText text;
    private final Page page;
    private final Links links;
    private final PolicyFactory policy;
    private final Purpose purpose;
    private final Map<Chunk, Document> trees;
    private final LengthBudget forText;
    private final LengthBudget forNotes;
    private final Labels labels;
    private final Dialect dialect = new Dialect(IncludeSourceSpans.BLOCKS);

    PageRenderer(ChunkedText text, Labels labels, Links links, PolicyFactory policy, Purpose purpose) {
        this.text = text;
        this.page = text.page();
        this.links = links;
        this.policy = policy;
        this.purpose = purpose;
        this.trees = text.trees();
        this.labels = labels;
        this.forText = new LengthBudget(text.length());
        this.forNotes = new LengthBudget(text.length());
    }

    String all() {
        var html = new StringBuilder(2 * text.length());
        for (int i = 0; i < text.chunks().size(); i++) {
            html.append(chunk(i));
        }
        return html.append(footnotes()).toString();
    }

    /** The syntax tree of a chunk, parsed again if it is not at hand. */
    Document tree(Chunk chunk) {
        var tree = trees.get(chunk);
        return tree == null ? chunk.parse(dialect) : tree;
    }

    /** The HTML of one chunk without its footnotes. */
    public String chunk(int index) {
        var rawHtml = text.chunks().get(index).index.mentions().rawHtml();
        var lines = purpose == Purpose.READING ? Attributes.Told.NONE : rawHtml ? Attributes.Told.OWN : Attributes.Told.BELOW;
        var html = article(index, asking(index), forText, lines).text();
        return LegalText.of(rawHtml ? Nesting.of(html, purpose == Purpose.PREVIEW ? new Lines() : null) : html);
    }

    /** The section with all footnotes; empty if there are none. */
    public String footnotes() {
        var notes = page.notes();
        if (notes.isEmpty()) {
            return "";
        }
        var html = new StringBuilder("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
                .append(labels.footnotes()).append("\">\n<ol>\n");
        var asking = new HashMap<Integer, GrantedIds.Asking>();
        var articles = new HashMap<Integer, Article>();
        for (var note : notes) {
            var ids = asking.computeIfAbsent(note.chunk(), this::asking);
            ids.goTo(text.chunks().get(note.chunk()).index.notes().get(note.note()).idsBefore());
            var article = articles.computeIfAbsent(note.chunk(), index -> article(index, ids, forNotes, Attributes.Told.NONE));
            html.append(article.footnote(note.note()));
        }
        html.append("</ol>\n</section>\n");
        return LegalText.of(Nesting.of(html.toString()));
    }

    private GrantedIds.Asking asking(int index) {
        return text.chunks().get(index).grants.asking();
    }

    private Article article(int index, GrantedIds.Asking ids, LengthBudget allowance, Attributes.Told lines) {
        return new Article(tree(text.chunks().get(index)), page.of(index), links, policy, allowance, ids, lines, labels);
    }
}
