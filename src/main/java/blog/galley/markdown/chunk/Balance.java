package blog.galley.markdown.chunk;

import java.util.List;

import blog.galley.markdown.rawhtml.Links;
import blog.galley.markdown.rawhtml.Nesting;
import blog.galley.markdown.rawhtml.RawHtml;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.owasp.html.PolicyFactory;

/**
 * Finds out whether the elements that an author opened as raw HTML are closed again, so that a chunk may end. An anchor whose id is
 * refused is removed, and which ids are free is known only after the whole text; so both cases are followed, all ids given and none.
 */
final class Balance {
    private record Reading(RawHtml rawHtml, Nesting nesting) {}

    private final PolicyFactory policy;
    private final Links links;
    private List<Reading> readings = List.of(); // none as long as there is no raw HTML

    Balance(PolicyFactory policy, Links links) {
        this.policy = policy;
        this.links = links;
    }

    /** Goes on with the blocks of a document. If the last one is HTML, the rest is what follows of it behind the document. */
    void add(Node document, String rest) {
        for (var block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof HtmlBlock raw) {
                begin();
                var html = block.getNext() == null ? raw.getLiteral() + rest : raw.getLiteral();
                readings.forEach(reading -> reading.nesting().read(reading.rawHtml().filter(html)));
            } else if (!readings.isEmpty() && !(block instanceof LinkReferenceDefinition) && !(block instanceof FootnoteDefinition)) {
                var tag = block instanceof Heading heading ? "h" + heading.getLevel() : "div";
                readings.forEach(reading -> reading.nesting().read("<" + tag + "></" + tag + ">"));
            }
        }
    }

    private void begin() {
        if (readings.isEmpty()) {
            readings = List.of(
                    new Reading(new RawHtml(policy, links, id -> true), new Nesting(null)),
                    new Reading(new RawHtml(policy, links, id -> false), new Nesting(null)));
        }
    }

    boolean isOpen() {
        return readings.stream().map(reading -> reading.nesting().isOpen()).toList().contains(true);
    }
}
