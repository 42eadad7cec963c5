package blog.galley.markdown.html;

import java.util.LinkedHashMap;
import java.util.Map;

import blog.galley.markdown.dialect.DefinitionList;
import blog.galley.markdown.rawhtml.Links;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Writes paragraphs. One of an image with a title alone becomes a figure with that caption, one of several pictures a row; that of a task
 * labels its checkbox.
 */
final class ParagraphHtml extends NodeHtml {

    private final Links links;

    ParagraphHtml(HtmlNodeRendererContext context, Links links) {
        super(context, Paragraph.class, TaskListItemMarker.class);
        this.links = links;
    }

    @Override
    public void render(Node node) {
        if (node instanceof Paragraph paragraph) {
            var block = PictureBlock.of(paragraph);
            if (block != null && block.isFigure()) {
                figure(paragraph, block);
            } else {
                paragraph(paragraph, block);
            }
        } // A marker is written with the paragraph after it.
    }

    static boolean isFigure(Node node) {
        var block = PictureBlock.of(node);
        return block != null && block.isFigure();
    }

    /** Pictures whose sizes are known stand side by side; what may be badges or smileys stays in its line. */
    static boolean isRow(PictureBlock block, Links links) {
        return block != null && block.pictures().size() > 1
                && block.pictures().stream().allMatch(picture -> links.image(picture.getDestination()) != null);
    }

    private void figure(Paragraph paragraph, PictureBlock block) {
        html.line();
        open(paragraph, "figure", ofClass(block.width()));
        var image = block.pictures().get(0);
        context.render(image);
        html.tag("figcaption");
        html.text(image.getTitle());
        close("figcaption");
        close("figure");
        html.line();
    }

    private void paragraph(Paragraph paragraph, PictureBlock block) {
        boolean isRow = isRow(block, links);
        if (isTight(paragraph) && !isRow) {
            words(paragraph, block);
            return;
        }
        html.line();
        open(paragraph, "p", block == null ? Map.of() : ofClass((isRow ? "pictures " : "") + block.width()));
        words(paragraph, block);
        close("p");
        html.line();
    }

    private void inlines(Paragraph paragraph, PictureBlock block) {
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
            if (block != null && node == block.pictures().get(block.pictures().size() - 1)) {
                return; // what follows says how wide
            }
        }
    }

    private static Map<String, String> ofClass(String names) {
        return names.isBlank() ? Map.of() : Map.of("class", names.strip());
    }

    private void words(Paragraph paragraph, PictureBlock block) {
        if (!(paragraph.getPrevious() instanceof TaskListItemMarker marker)) {
            inlines(paragraph, block);
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
        inlines(paragraph, block);
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
