package blog.galley.markdown.html;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;

/** The headings of a tree, those inside footnotes apart. */
public final class Headings extends AbstractVisitor {
    private final List<org.commonmark.node.Heading> inText = new ArrayList<>();
    private final List<org.commonmark.node.Heading> inFootnotes = new ArrayList<>();
    private List<org.commonmark.node.Heading> found = inText;

    public static Headings of(Document document) {
        var headings = new Headings();
        document.accept(headings);
        return headings;
    }

    public List<org.commonmark.node.Heading> inText() {
        return inText;
    }

    public List<org.commonmark.node.Heading> inFootnotes() {
        return inFootnotes;
    }

    @Override
    public void visit(org.commonmark.node.Heading node) {
        found.add(node);
    }

    @Override
    public void visit(CustomBlock block) {
        var outside = found;
        if (block instanceof FootnoteDefinition) {
            found = inFootnotes;
        }
        visitChildren(block);
        found = outside;
    }

    @Override
    public void visit(Paragraph paragraph) {
        // No headings in here.
    }
}
