package blog.galley.markdown;

import java.util.Collection;

import blog.galley.markdown.dialect.Dialect;
import blog.galley.markdown.rawhtml.LegalText;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.markdown.rawhtml.RawHtmlPolicy;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.owasp.html.PolicyFactory;

/**
 * Renders what authors write. It reads CommonMark with GitHub's additions, and whatever it is given, the HTML it answers
 * with is safe to show, stays inside its article, and took time in proportion to the text.
 */
public final class Markdown {
    /** Shorter chunks cost more to keep than they save. */
    private static final int PASSAGE = 2000;

    private final PolicyFactory rawHtml;
    private final int chunk;

    /** @param embedHosts host names from which an author may embed an iframe, over https */
    public Markdown(Collection<String> embedHosts) {
        this(embedHosts, PASSAGE);
    }

    /** @param chunk how many characters a chunk shall have at least */
    Markdown(Collection<String> embedHosts, int chunk) {
        this.rawHtml = RawHtmlPolicy.embedding(embedHosts);
        this.chunk = chunk;
    }

    public ParsedDocument read(String text) {
        return read(text, Links.AS_IS);
    }

    public ParsedDocument read(String text, Links links) {
        return read(text, links, null);
    }

    /**
     * As from nothing, in less time if much of the text is as it was before.
     *
     * @param before any other text, but best an earlier version of this one; or null
     */
    public ParsedDocument read(String text, Links links, ParsedDocument before) {
        var reader = new Reader(rawHtml, links, chunk);
        var legal = legal(text);
        return new ParsedDocument(new ChunkedText(reader.read(legal, before), reader, text, legal.equals(text)), links, rawHtml).after(before);
    }

    /** The text as a tree, with the places its nodes stand at, for who looks for what it points at. */
    public static Node tree(String text) {
        return Dialect.parse(text, IncludeSourceSpans.BLOCKS_AND_INLINES);
    }

    /** Windows editors put a byte order mark first, which would keep a heading there from being one. */
    private static String legal(String text) {
        return LegalText.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
