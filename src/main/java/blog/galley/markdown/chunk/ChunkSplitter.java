package blog.galley.markdown.chunk;

import java.util.function.IntPredicate;

import blog.galley.markdown.dialect.Blocks;
import blog.galley.markdown.dialect.DefinitionList;
import blog.galley.markdown.dialect.Dialect;
import blog.galley.markdown.rawhtml.Links;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.owasp.html.PolicyFactory;

/**
 * Finds where the chunks of a text end: after a blank line, before a line that is not indented, unless a block or element is still open
 * there. That may be a fenced code block, an HTML block with an end mark, an element written as raw HTML, or a list that goes on,
 * definition lists included. Where this is not certain the chunk goes on, for a longer one does no harm. Each line is looked at a few
 * times at most.
 */
public final class ChunkSplitter {
    /** Where a chunk ends, and its blocks if they were found on the way; else null. */
    public record Cut(int end, Blocks blocks) {}

    /** Stands in for the lines above a description, so that it is read as one. */
    private static final String TERM = "term\n\n";

    private final String text;
    private final Dialect dialect;
    private final PolicyFactory policy;
    private final Links links;
    private final int length;
    private final IntPredicate welcome;
    private final Closing closing;

    /**
     * @param length that chunks shall have at least
     * @param welcome whether a shorter chunk may end at a place too, since there a known one begins
     */
    public ChunkSplitter(String text, Dialect dialect, PolicyFactory policy, Links links, int length, IntPredicate welcome) {
        this.text = text;
        this.dialect = dialect;
        this.policy = policy;
        this.links = links;
        this.length = length;
        this.welcome = welcome;
        this.closing = new Closing(text);
    }

    /** The chunk that begins at a place, where the one before it ends. */
    public Cut next(int start) {
        var balance = new Balance(policy, links);
        Node last = null;
        for (int from = start;;) {
            var end = candidate(start, from);
            var blocks = dialect.blocks((isDescription(last, from) ? TERM : "") + text.substring(from, end));
            last = blocks.document().getLastChild();
            var found = from == start ? blocks : null;
            if (end == text.length()) {
                return new Cut(end, found);
            }
            var closed = closing.of(last, end);
            balance.add(blocks.document(), closed > end ? text.substring(end, closed) : "");
            if (closed == text.length()) {
                return new Cut(closed, null);
            } else if (closed > end) {
                from = closed;
            } else if (last instanceof ListBlock && mayGoOnWithList(end) || mayGoOnWithDefinitions(last, from, end) || balance.isOpen()) {
                from = end;
            } else {
                return new Cut(end, found);
            }
        }
    }

    /** The next place where the chunk might end, if nothing is open there. */
    private int candidate(int start, int from) {
        var blank = false;
        for (int at = from; at < text.length(); at = LineEndings.next(text, at)) {
            var c = firstOf(at);
            if (c == '\n') {
                blank = true;
            } else {
                if (blank && c == text.charAt(at) && (at - start >= length || welcome.test(at))) {
                    return at;
                }
                blank = false;
            }
        }
        return text.length();
    }

    /** The first character of a line that is not space; a line break if there is none. */
    private char firstOf(int line) {
        for (int at = line; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\r') {
                return '\n';
            } else if (c != ' ' && c != '\t') {
                return c;
            }
        }
        return '\n';
    }

    /** Whether a colon begins the description of a term that stands above, without which it would be read as a paragraph. */
    private boolean isDescription(Node above, int from) {
        return (above instanceof Paragraph || above instanceof DefinitionList) && text.charAt(from) == ':';
    }

    /** Whether a colon makes terms of the lines above it, or lines below may be terms of the same list. */
    private boolean mayGoOnWithDefinitions(Node last, int from, int end) {
        return text.charAt(end) == ':' || last instanceof DefinitionList || text.charAt(from) == ':';
    }

    private boolean mayGoOnWithList(int line) {
        var c = text.charAt(line);
        return c == '-' || c == '+' || c == '*' || c >= '0' && c <= '9';
    }
}
