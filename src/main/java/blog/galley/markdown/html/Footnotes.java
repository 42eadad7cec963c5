package blog.galley.markdown.html;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Image;

/** The footnotes defined in a tree, and the references to footnotes in its text and in each of them. */
public final class Footnotes extends AbstractVisitor {
    private final List<FootnoteDefinition> definitions = new ArrayList<>();
    private final List<List<FootnoteReference>> inDefinitions = new ArrayList<>();
    private List<FootnoteReference> found = new ArrayList<>();
    private boolean inText = true;

    private Footnotes() {
    }

    public static Footnotes of(Document document) {
        var footnotes = new Footnotes();
        document.accept(footnotes);
        footnotes.lookInside();
        return footnotes;
    }

    public List<FootnoteDefinition> definitions() {
        return definitions;
    }

    public List<FootnoteReference> inText() {
        return found;
    }

    /** The references in the definition of this position. */
    public List<FootnoteReference> inDefinition(int index) {
        return inDefinitions.get(index);
    }

    /** Finds the references inside of each definition. */
    private void lookInside() {
        var text = found;
        inText = false;
        for (var definition : definitions) {
            found = new ArrayList<>();
            visitChildren(definition);
            inDefinitions.add(found);
        }
        found = text;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
            if (inText) {
                definitions.add(definition);
            }
            new Nested().visitDefinitions(definition);
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            found.add(reference);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Image image) {
        // Its alternative text has no room for a reference.
    }

    /** Finds footnotes that are defined inside a footnote. */
    private final class Nested extends AbstractVisitor {
        void visitDefinitions(FootnoteDefinition parent) {
            visitChildren(parent);
        }

        @Override
        public void visit(CustomBlock block) {
            Footnotes.this.visit(block);
        }
    }
}
