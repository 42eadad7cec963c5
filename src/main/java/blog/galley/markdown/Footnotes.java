package blog.galley.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Document;
import org.commonmark.node.Image;

/**
 * The footnotes of a page, in the order they are first referred to; those that only other footnotes refer to come last.
 * Their ids hold a colon, which no heading's can, and the label rather than the number, which changes as one writes.
 */
final class Footnotes extends AbstractVisitor {

    /** A footnote, with the ids of the places that refer to it. */
    record Footnote(int number, String id, FootnoteDefinition definition, List<String> references) {}

    private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    private final Map<FootnoteDefinition, Footnote> footnotes = new IdentityHashMap<>();
    private final List<Footnote> inOrder = new ArrayList<>();
    private final Map<FootnoteReference, String> referenceIds = new IdentityHashMap<>();
    private final List<FootnoteReference> found = new ArrayList<>();

    static Footnotes of(Document document) {
        var footnotes = new Footnotes();
        document.accept(footnotes);
        if (!footnotes.found.isEmpty()) {
            footnotes.number();
        }
        return footnotes;
    }

    List<Footnote> inOrder() {
        return inOrder;
    }

    /** The footnote referred to, or null. */
    Footnote of(FootnoteReference reference) {
        return footnotes.get(definitions.get(reference.getLabel()));
    }

    String idOf(FootnoteReference reference) {
        return referenceIds.get(reference);
    }

    private void number() {
        var ids = new Ids(List.of());
        found.forEach(reference -> refer(reference, ids));
        for (int i = 0; i < inOrder.size(); i++) { // grows while we read
            found.clear();
            visitChildren(inOrder.get(i).definition());
            found.forEach(reference -> refer(reference, ids));
        }
    }

    private void refer(FootnoteReference reference, Ids ids) {
        var definition = definitions.get(reference.getLabel());
        if (definition == null) {
            return;
        }
        var footnote = footnotes.computeIfAbsent(definition, d -> {
            var id = ids.next(Slug.of(d.getLabel(), "note"));
            inOrder.add(new Footnote(inOrder.size() + 1, "fn:" + id, d, new ArrayList<>()));
            return inOrder.get(inOrder.size() - 1);
        });
        var count = footnote.references().size() + 1;
        var id = footnote.id().replaceFirst("fn", "fnref") + (count == 1 ? "" : ":" + count);
        footnote.references().add(id);
        referenceIds.put(reference, id);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
            definitions.putIfAbsent(definition.getLabel(), definition);
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

    /** Footnotes defined inside a footnote. */
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
