package blog.galley.markdown.html;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes references to footnotes where they stand, and footnotes at the end of the page. */
final class FootnoteHtml extends NodeHtml {
    /** Of one footnote. More would be of no use to a reader. */
    private static final int MOST_LINKS_BACK = 100;

    private final List<FootnoteDefinition> definitions;
    private final List<Place.Note> notes;
    private final Map<FootnoteReference, Place.Mark> marks;
    private final Labels labels;

    FootnoteHtml(
            HtmlNodeRendererContext context,
            List<FootnoteDefinition> definitions,
            List<Place.Note> notes,
            Map<FootnoteReference, Place.Mark> marks,
            Labels labels) {
        super(context, FootnoteReference.class, FootnoteDefinition.class, FootnoteItem.class);
        this.definitions = definitions;
        this.notes = notes;
        this.marks = marks;
        this.labels = labels;
    }

    /** The marks of references, in the text and in notes. */
    static Map<FootnoteReference, Place.Mark> marks(Footnotes footnotes, Place place) {
        var marks = new IdentityHashMap<FootnoteReference, Place.Mark>();
        mark(footnotes.inText(), place.marks(), marks);
        IntStream.range(0, place.notes().size())
                .filter(i -> place.notes().get(i).isShown())
                .boxed()
                .sorted((a, b) -> place.notes().get(a).number() - place.notes().get(b).number())
                .forEach(i -> mark(footnotes.inDefinition(i), place.notes().get(i).marks(), marks));
        return marks;
    }

    private static void mark(List<FootnoteReference> references, List<Place.Mark> given, Map<FootnoteReference, Place.Mark> marks) {
        for (int i = 0; i < given.size(); i++) {
            marks.put(references.get(i), given.get(i));
        }
    }

    @Override
    public void render(Node node) {
        if (node instanceof FootnoteReference reference) {
            reference(reference);
        } else if (node instanceof FootnoteItem item) {
            footnote(definitions.get(item.index), notes.get(item.index));
        }
    }

    private void reference(FootnoteReference reference) {
        var mark = marks.get(reference);
        if (mark == null || mark == Place.Mark.NONE) {
            html.text("[^" + reference.getLabel() + "]");
            return;
        }
        html.tag("sup", Map.of("class", "footnote-ref"));
        if (LinkHtml.isInLink(reference)) {
            html.raw(String.valueOf(mark.number()));
        } else {
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("href", "#" + mark.footnote());
            attributes.put("id", mark.id());
            attributes.put("role", "doc-noteref");
            html.tag("a", attributes);
            html.raw(String.valueOf(mark.number()));
            close("a");
        }
        close("sup");
    }

    private void footnote(FootnoteDefinition definition, Place.Note note) {
        html.tag("li", Map.of("id", note.id()));
        html.line();
        var last = definition.getLastChild();
        boolean endsWithWords = last instanceof Paragraph && PictureBlock.of(last) == null;
        for (var node = definition.getFirstChild(); node != null; node = node.getNext()) {
            if (node == last && endsWithWords) {
                html.tag("p");
                children(node);
                html.raw(" ");
                backLinks(note);
                close("p");
            } else {
                context.render(node);
            }
        }
        if (!endsWithWords) {
            html.tag("p");
            backLinks(note);
            close("p");
        }
        close("li");
        html.line();
    }

    private void backLinks(Place.Note note) {
        var count = 0;
        for (var reference : note.references().subList(0, Math.min(note.references().size(), MOST_LINKS_BACK))) {
            var number = note.number() + (++count == 1 ? "" : "-" + count);
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("href", "#" + reference);
            attributes.put("class", "footnote-back");
            attributes.put("role", "doc-backlink");
            attributes.put("aria-label", labels.back() + " " + number);
            html.raw(count == 1 ? "" : " ");
            html.tag("a", attributes);
            html.raw("↩");
            if (count > 1) {
                html.raw("<sup>" + count + "</sup>");
            }
            close("a");
        }
    }
}
