package blog.galley.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;

/** The headings of a page and their ids. */
final class Headings extends AbstractVisitor {
    private static final String WORDLESS = "section";

    private final List<org.commonmark.node.Heading> inText = new ArrayList<>();
    private final List<org.commonmark.node.Heading> inFootnotes = new ArrayList<>();
    private final Map<org.commonmark.node.Heading, Heading> headings = new IdentityHashMap<>();
    private List<org.commonmark.node.Heading> found = inText;
    private Ids ids;

    static Headings of(Document document) {
        var headings = new Headings();
        document.accept(headings);
        headings.identify();
        return headings;
    }

    Outline outline() {
        return new Outline(inText.stream().map(headings::get).toList());
    }

    String idOf(org.commonmark.node.Heading node) {
        return headings.get(node).id();
    }

    /** The ids of this page, for others to take theirs from what is left. */
    Ids ids() {
        return ids;
    }

    private void identify() {
        var all = new ArrayList<>(inText);
        all.addAll(inFootnotes);
        var texts = all.stream().map(PlainText::line).toList();
        var slugs = texts.stream().map(text -> Slug.of(text, WORDLESS)).toList();
        ids = new Ids(slugs);
        for (int i = 0; i < all.size(); i++) {
            headings.put(all.get(i), new Heading(all.get(i).getLevel(), texts.get(i), ids.next(slugs.get(i))));
        }
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
