package blog.galley.markdown.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import blog.galley.markdown.rawhtml.Lines;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Attributes that we add to the tags that commonmark-java writes. */
public final class Attributes implements AttributeProvider {
    /** What tags tell of the lines they come from. */
    public enum Told {
        NONE,
        /** Inner ones, how many lines they begin below the outermost element around them. */
        BELOW,
        /** All, the line they begin in, for {@link Lines}. */
        OWN
    }

    private final Map<Heading, String> ids;
    private final Told told;
    private int base;

    Attributes(Map<Heading, String> ids, Told told) {
        this.ids = ids;
        this.told = told;
    }

    /** The ids of headings. */
    static Map<Heading, String> ids(Headings headings, Place place) {
        var ids = new HashMap<Heading, String>();
        give(headings.inText(), place.ids(), ids);
        give(headings.inFootnotes(), place.idsInNotes(), ids);
        return ids;
    }

    private static void give(List<Heading> headings, List<String> given, Map<Heading, String> ids) {
        for (int i = 0; i < headings.size(); i++) {
            ids.put(headings.get(i), given.get(i));
        }
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", ids.get(heading));
        } else if (tag.equals("pre")) {
            attributes.put("tabindex", "0"); // so that a wide one can be scrolled by keyboard
        } else if (node instanceof ListItem && node.getFirstChild() instanceof TaskListItemMarker) {
            attributes.put("class", "task");
        }
        if (told != Told.NONE && !tag.equals("code") && (node instanceof Block || node instanceof TableRow)) {
            tellLine(node, attributes);
        }
    }

    private void tellLine(Node node, Map<String, String> attributes) {
        var line = Lines.of(node);
        var outermost = node.getParent() instanceof Document;
        if (outermost) {
            base = line;
        }
        if (told == Told.OWN || !outermost) {
            attributes.put(Lines.ATTRIBUTE, String.valueOf(told == Told.OWN ? line : line - base));
        }
    }
}
