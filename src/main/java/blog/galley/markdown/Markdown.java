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
 * The door to all that is Markdown: reads what authors write, CommonMark with GitHub's additions. No text is an error. Whatever is given,
 * the HTML made of it is safe to show, closes every element it opens, and takes time in proportion to the length of the text. May be used
 * by several threads.
 */
public final class Markdown {
    /** In characters. Shorter chunks take more memory for what is remembered of each than they save in time. */
    private static final int CHUNK = 2000;

    private final PolicyFactory rawHtml;
    private final int chunk;

    /** @param embedHosts host names from which an author may embed an iframe, over https */
    public Markdown(Collection<String> embedHosts) {
        this(embedHosts, CHUNK);
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
     * The same document as without an earlier version, in less time if much of the text is as it was there.
     *
     * @param links asked where a destination is served; must answer alike as long as it is the same object
     * @param before any other document, but best an earlier version of this text; or null
     */
    public ParsedDocument read(String text, Links links, ParsedDocument before) {
        var reader = new Reader(rawHtml, links, chunk);
        var legal = legal(text);
        var chunks = reader.read(legal, before);
        return new ParsedDocument(new ChunkedText(chunks, reader, text, legal.equals(text)), links, rawHtml).after(before);
    }

    /** The syntax tree of a text, whose nodes know where in the text they stand. */
    public static Node tree(String text) {
        return Dialect.parse(text, IncludeSourceSpans.BLOCKS_AND_INLINES);
    }

    /** Without the byte order mark that editors on Windows put first: behind it, a number sign would not begin a heading. */
    private static String legal(String text) {
        return LegalText.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
