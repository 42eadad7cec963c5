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
 * Finds where the chunks of a text end: at a blank line before one that is not indented, unless something is still open
 * there, which is code in fences, raw HTML with an end mark or an element of the author's, or a list that may go on, also one
 * of definitions. A chunk longer than need be does no harm. Every line is looked at a few times at most.
 */
public final class ChunkSplitter {
    /** A chunk, with its blocks if they were found on the way. */
    public record Cut(int end, Blocks blocks) {}

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
     * @param welcome places where it would be good to end one even if it is shorter
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

    public Cut next(int start) {
        var balance = new Balance(policy, links);
        Node last = null;
        for (int from = start; ; ) {
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

    /** Which is read in another way without what stands above it. */
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
