package blog.galley.markdown.html;

import java.util.LinkedHashMap;
import java.util.Map;

import blog.galley.markdown.dialect.DefinitionList;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes paragraphs. One of an image with a title alone becomes a figure with that caption; that of a task labels its checkbox. */
final class ParagraphHtml extends NodeHtml {

    ParagraphHtml(HtmlNodeRendererContext context) {
        super(context, Paragraph.class, TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Paragraph paragraph) {
            if (isFigure(paragraph)) {
                figure(paragraph, (Image) paragraph.getFirstChild());
            } else {
                paragraph(paragraph);
            }
        } // A marker is written with the paragraph after it.
    }

    static boolean isFigure(Node node) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof Image image
                && image.getNext() == null
                && image.getTitle() != null
                && !image.getTitle().isBlank();
    }

    private void figure(Paragraph paragraph, Image image) {
        html.line();
        open(paragraph, "figure", Map.of());
        context.render(image);
        html.tag("figcaption");
        html.text(image.getTitle());
        close("figcaption");
        close("figure");
        html.line();
    }

    private void paragraph(Paragraph paragraph) {
        if (isTight(paragraph)) {
            words(paragraph);
            return;
        }
        html.line();
        open(paragraph, "p", Map.of());
        words(paragraph);
        close("p");
        html.line();
    }

    private void words(Paragraph paragraph) {
        if (!(paragraph.getPrevious() instanceof TaskListItemMarker marker)) {
            children(paragraph);
            return;
        }
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("type", "checkbox");
        attributes.put("disabled", "");
        if (marker.isChecked()) {
            attributes.put("checked", "");
        }
        html.tag("label");
        html.tag("input", context.extendAttributes(marker, "input", attributes), true);
        html.raw(" ");
        children(paragraph);
        close("label");
    }

    private static boolean isTight(Paragraph paragraph) {
        var parent = paragraph.getParent();
        if (parent instanceof DefinitionList.Description description) {
            return description.tight && paragraph.getPrevious() == null;
        }
        return parent != null && parent.getParent() instanceof ListBlock list && list.isTight();
    }
}
