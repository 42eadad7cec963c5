package blog.galley.markdown.chunk;

import java.util.ArrayList;
import java.util.List;

import blog.galley.markdown.dialect.Blocks;
import blog.galley.markdown.dialect.Definitions;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;

/**
 * What a chunk defines for the whole text.
 *
 * @param targets its link reference definitions
 * @param footnotes the labels of its footnotes
 */
public record Defined(List<Target> targets, List<String> footnotes) {
    public static final Defined NOTHING = new Defined(List.of(), List.of());

    /** @param blocks found in the source */
    public static Defined by(String source, Blocks blocks) {
        if (!source.contains("]:")) {
            return NOTHING;
        }
        var search = new Search(blocks.definitions());
        blocks.document().accept(search);
        return search.targets.isEmpty() && search.footnotes.isEmpty()
                ? NOTHING
                : new Defined(List.copyOf(search.targets), List.copyOf(search.footnotes));
    }

    /** What several chunks define in turn; of two definitions with the same label, the first counts, as CommonMark has it. */
    public static Definitions all(List<Defined> inOrder) {
        var links = new DefinitionMap<>(LinkReferenceDefinition.class);
        var notes = new DefinitionMap<>(FootnoteDefinition.class);
        for (var defined : inOrder) {
            defined.targets.forEach(target -> links.putIfAbsent(target.label(), target.definition()));
            defined.footnotes.forEach(label -> notes.putIfAbsent(label, new FootnoteDefinition(label)));
        }
        return new Definitions() {
            @Override
            public LinkReferenceDefinition link(String label) {
                return links.get(label);
            }

            @Override
            public FootnoteDefinition footnote(String label) {
                return notes.get(label);
            }
        };
    }

    private static final class Search extends AbstractVisitor {
        private final Definitions valid;
        private final List<Target> targets = new ArrayList<>();
        private final List<String> footnotes = new ArrayList<>();

        Search(Definitions valid) {
            this.valid = valid;
        }

        @Override
        public void visit(LinkReferenceDefinition node) {
            var definition = valid.link(node.getLabel()); // not there if the paragraph became something else
            if (definition != null) {
                targets.add(Target.of(definition));
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
                footnotes.add(definition.getLabel());
            }
            visitChildren(block);
        }
    }
}
