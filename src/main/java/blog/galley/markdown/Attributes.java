package blog.galley.markdown;

import java.util.Map;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** What we add to the tags that commonmark-java writes. */
final class Attributes implements AttributeProvider {
    private final Headings headings;

    Attributes(Headings headings) {
        this.headings = headings;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", headings.idOf(heading));
        } else if (tag.equals("pre")) {
            attributes.put("tabindex", "0"); // so that a wide one can be scrolled by keyboard
        } else if (node instanceof FencedCodeBlock) {
            attributes.computeIfPresent("class", (key, value) -> value.split("\\s", 2)[0]);
        } else if (node instanceof ListItem && node.getFirstChild() instanceof TaskListItemMarker) {
            attributes.put("class", "task");
        }
    }
}
