package blog.galley.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** References to footnotes where they stand, and footnotes where {@link Article} puts them, at the end. */
final class FootnoteHtml extends NodeHtml {
    private final Footnotes footnotes;

    FootnoteHtml(HtmlNodeRendererContext context, Footnotes footnotes) {
        super(context, FootnoteReference.class, FootnoteDefinition.class, FootnoteSection.class);
        this.footnotes = footnotes;
    }

    @Override
    public void render(Node node) {
        if (node instanceof FootnoteReference reference) {
            reference(reference);
        } else if (node instanceof FootnoteSection) {
            section();
        }
    }

    private void reference(FootnoteReference reference) {
        var footnote = footnotes.of(reference);
        var id = footnotes.idOf(reference);
        if (id == null) {
            html.text("[^" + reference.getLabel() + "]");
            return;
        }
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", "#" + footnote.id());
        attributes.put("id", id);
        attributes.put("role", "doc-noteref");
        html.tag("sup", Map.of("class", "footnote-ref"));
        html.tag("a", attributes);
        html.raw(String.valueOf(footnote.number()));
        close("a");
        close("sup");
    }

    private void section() {
        html.line();
        html.raw("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n");
        footnotes.inOrder().forEach(this::footnote);
        html.raw("</ol>\n</section>\n");
    }

    private void footnote(Footnotes.Footnote footnote) {
        html.tag("li", Map.of("id", footnote.id()));
        html.line();
        var last = footnote.definition().getLastChild();
        for (var node = footnote.definition().getFirstChild(); node != null; node = node.getNext()) {
            if (node == last && node instanceof Paragraph) {
                html.tag("p");
                children(node);
                html.raw(" ");
                backLinks(footnote);
                close("p");
            } else {
                context.render(node);
            }
        }
        if (!(last instanceof Paragraph)) {
            html.tag("p");
            backLinks(footnote);
            close("p");
        }
        close("li");
        html.line();
    }

    private void backLinks(Footnotes.Footnote footnote) {
        var count = 0;
        for (var reference : footnote.references()) {
            var number = footnote.number() + (++count == 1 ? "" : "-" + count);
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("href", "#" + reference);
            attributes.put("class", "footnote-back");
            attributes.put("role", "doc-backlink");
            attributes.put("aria-label", "Back to reference " + number);
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
