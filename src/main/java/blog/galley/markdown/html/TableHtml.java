package blog.galley.markdown.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes tables, each in a region that scrolls sideways, by keyboard too, and has the words of its header as its name. */
final class TableHtml extends NodeHtml {
    private static final int MAX_NAME_LENGTH = 80;

    private final Labels labels;

    TableHtml(HtmlNodeRendererContext context, Labels labels) {
        super(context, TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
        this.labels = labels;
    }

    @Override
    public void render(Node node) {
        html.line();
        if (node instanceof TableBlock) {
            var region = new LinkedHashMap<String, String>();
            region.put("class", "table");
            region.put("tabindex", "0");
            region.put("role", "region");
            region.put("aria-label", name(node));
            open(node, "div", region);
            part(node, "table", Map.of());
            close("div");
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else if (node instanceof TableRow) {
            open(node, "tr", Map.of());
            children(node);
            close("tr");
        } else {
            part(node, node instanceof TableHead ? "thead" : "tbody", Map.of());
        }
        html.line();
    }

    private void cell(TableCell cell) {
        var alignment = cell.getAlignment();
        part(
                cell,
                cell.isHeader() ? "th" : "td",
                alignment == null ? Map.of() : Map.of("class", "align-" + alignment.name().toLowerCase(Locale.ROOT)));
    }

    private void part(Node node, String tag, Map<String, String> attributes) {
        html.tag(tag, attributes);
        children(node);
        close(tag);
    }

    private String name(Node table) {
        var name = new StringBuilder();
        var cell = table.getFirstChild().getFirstChild().getFirstChild();
        for (; cell != null && name.length() < MAX_NAME_LENGTH; cell = cell.getNext()) {
            var words = PlainText.line(cell);
            name.append(name.isEmpty() || words.isEmpty() ? "" : ", ").append(words);
        }
        return name.isEmpty() ? labels.table() : name.toString();
    }
}
