package blog.galley.markdown;

import java.util.Map;
import org.commonmark.node.Document;
import org.commonmark.parser.IncludeSourceSpans;
import org.owasp.html.PolicyFactory;

/** Sets the passages of a manuscript in HTML, each where it stands, and its footnotes. */
final class Galley {
    enum Purpose {
        READING,
        PROOF
    }

    private final Manuscript manuscript;
    private final Links links;
    private final PolicyFactory policy;
    private final Purpose purpose;
    private final Map<Passage, Document> trees;
    private final Allowance forText;
    private final Allowance forNotes;
    private final Dialect dialect = new Dialect(IncludeSourceSpans.BLOCKS);

    /** @param trees that are there already, or null */
    Galley(Manuscript manuscript, Links links, PolicyFactory policy, Purpose purpose, Map<Passage, Document> trees) {
        this.manuscript = manuscript;
        this.links = links;
        this.policy = policy;
        this.purpose = purpose;
        this.trees = trees == null ? Map.of() : trees;
        this.forText = new Allowance(manuscript.length());
        this.forNotes = new Allowance(manuscript.length());
    }

    String all() {
        var html = new StringBuilder(2 * manuscript.length());
        for (int i = 0; i < manuscript.passages().size(); i++) {
            html.append(passage(i));
        }
        return html.append(footnotes()).toString();
    }

    Document tree(Passage passage) {
        var tree = trees.get(passage);
        return tree == null ? passage.parse(dialect) : tree;
    }

    /** The text of one passage. */
    String passage(int index) {
        var rawHtml = manuscript.passages().get(index).facts.rawHtml();
        var lines = purpose == Purpose.READING ? Attributes.Told.NONE : rawHtml ? Attributes.Told.OWN : Attributes.Told.BELOW;
        var html = article(index, 0, forText, lines).text();
        return LegalText.of(rawHtml ? Nesting.of(html, purpose == Purpose.PROOF ? new Lines() : null) : html);
    }

    /** The section with all footnotes, or nothing if there are none. */
    String footnotes() {
        var notes = manuscript.page().notes();
        if (notes.isEmpty()) {
            return "";
        }
        var html = new StringBuilder("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n");
        for (var note : notes) {
            var asked = manuscript.passages().get(note.passage()).facts.idsBefore(note.note());
            html.append(article(note.passage(), asked, forNotes, Attributes.Told.NONE).footnote(note.note()));
        }
        html.append("</ol>\n</section>\n");
        return LegalText.of(Nesting.of(html.toString()));
    }

    private Article article(int index, int idsAsked, Allowance allowance, Attributes.Told lines) {
        var passage = manuscript.passages().get(index);
        return new Article(
                tree(passage), manuscript.page().of(index), links, policy, allowance, passage.grants.asking(idsAsked), lines);
    }
}
