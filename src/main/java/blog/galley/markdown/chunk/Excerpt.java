package blog.galley.markdown.chunk;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import blog.galley.markdown.dialect.DefinitionList;
import blog.galley.markdown.html.PlainText;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The first words of a text, taken from its paragraphs and from the terms of definition lists. */
public final class Excerpt extends AbstractVisitor {
    private static final int LENGTH = 160;
    /** A word is cut rather than ending with fewer characters than this: Japanese and Chinese have no spaces. */
    private static final int AT_LEAST = 100;

    /** A character as a reader sees it, such as a letter with its accents or an emoji of several code points. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /**
     * An excerpt, and what it was made of.
     *
     * @param read how many of the first chunks were read for it
     * @param isFull whether reading further ones would change nothing
     */
    public record Made(String text, int read, boolean isFull) {

        /** Whether these chunks have the same excerpt as those before, which it was made of. */
        public boolean isOf(List<Chunk> chunks, List<Chunk> before) {
            if (chunks.size() < read || !isFull && chunks.size() > read) {
                return false;
            }
            for (int i = 0; i < read; i++) {
                if (chunks.get(i) != before.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The comment that ends a summary in WordPress, Jekyll and Hugo. */
    private static final Pattern MORE = Pattern.compile("<!--\\s*+more\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();
    private boolean ended;

    public static Made of(List<Chunk> chunks, Function<Chunk, Document> tree) {
        var excerpt = new Excerpt();
        var read = 0;
        while (read < chunks.size() && !excerpt.isFull()) {
            tree.apply(chunks.get(read++)).accept(excerpt);
        }
        return new Made(excerpt.toString(), read, excerpt.isFull());
    }

    /** Whether reading on would change nothing. */
    private boolean isFull() {
        return ended || text.length() > 2 * LENGTH;
    }

    @Override
    public String toString() {
        var words = text.toString();
        return words.codePointCount(0, words.length()) <= LENGTH ? words : cut(words);
    }

    private static String cut(String words) {
        var limit = words.offsetByCodePoints(0, LENGTH);
        var end = 0;
        for (var character = CHARACTER.matcher(words); character.find() && character.end() <= limit;) {
            end = character.end();
        }
        var space = words.lastIndexOf(' ', end);
        return words.substring(0, space >= AT_LEAST ? space : end).strip() + "…";
    }

    @Override
    public void visit(Paragraph paragraph) {
        var more = paragraph.getFirstChild();
        while (more != null && !isMore(more)) {
            more = more.getNext();
        }
        add(paragraph, more);
        ended |= more != null && !text.isEmpty();
    }

    private static boolean isMore(Node node) {
        return node instanceof HtmlInline html && MORE.matcher(html.getLiteral()).matches();
    }

    /** A mark before any words ends nothing. */
    @Override
    public void visit(HtmlBlock block) {
        ended |= !text.isEmpty() && MORE.matcher(block.getLiteral()).find();
    }

    private void add(Node block, Node end) {
        var words = PlainText.lineWithoutImages(block, end).replaceAll("\\s+", " ");
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(words);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof DefinitionList.Term) {
            add(block, null);
        } else if (!(block instanceof FootnoteDefinition)) {
            visitChildren(block);
        }
    }

    @Override
    protected void visitChildren(Node parent) {
        for (var node = parent.getFirstChild(); node != null && !isFull(); node = node.getNext()) {
            node.accept(this);
        }
    }
}
