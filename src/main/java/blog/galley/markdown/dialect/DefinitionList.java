package blog.galley.markdown.dialect;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * A definition list, as PHP Markdown Extra and Hugo have it: each line of a paragraph is a term if a line that begins with a colon follows
 * the paragraph, also after a blank line. https://michelf.ca/projects/php-markdown/extra/#def-list
 */
public final class DefinitionList extends CustomBlock {

    /** One line of the paragraph above a description; its inline text is read on its own. */
    public static final class Term extends CustomBlock {
        final SourceLines line;

        private Term(SourceLine line) {
            this.line = SourceLines.of(line);
            setSourceSpans(this.line.getSourceSpans());
        }
    }

    /** What a term means. */
    public static final class Description extends CustomBlock {
        /** Whether there is no blank line before it, so that its first paragraph is written without {@code <p>}. */
        public final boolean tight;
        boolean blankAtEnd;

        Description(boolean tight) {
            this.tight = tight;
        }
    }

    /** Makes a list of a paragraph and the descriptions after it, or adds them to the list before; returns the new terms. */
    static List<Term> of(Paragraph paragraph, SourceLines lines) {
        var list = paragraph.getPrevious() instanceof DefinitionList before ? before : new DefinitionList();
        if (list.getParent() == null) {
            paragraph.insertBefore(list);
        }
        var terms = new ArrayList<Term>();
        for (var line : lines.getLines()) {
            terms.add(new Term(line));
        }
        paragraph.getSourceSpans().forEach(list::addSourceSpan);
        terms.forEach(list::appendChild);
        while (paragraph.getNext() instanceof Description description) {
            description.getSourceSpans().forEach(list::addSourceSpan);
            list.appendChild(description);
        }
        paragraph.unlink();
        return terms;
    }
}
