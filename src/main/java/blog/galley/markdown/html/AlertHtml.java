package blog.galley.markdown.html;

import java.util.LinkedHashMap;
import java.util.Locale;

import blog.galley.markdown.dialect.Alert;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes alerts as a box with a title. */
final class AlertHtml extends NodeHtml {

    private final Labels labels;

    AlertHtml(HtmlNodeRendererContext context, Labels labels) {
        super(context, Alert.class);
        this.labels = labels;
    }

    @Override
    public void render(Node node) {
        var kind = ((Alert) node).kind.name();
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "alert alert-" + kind.toLowerCase(Locale.ROOT));
        attributes.put("role", "note");
        html.line();
        open(node, "div", attributes);
        html.line();
        html.raw("<p class=\"alert-title\">" + labels.alerts().get(kind) + "</p>");
        html.line();
        children(node);
        close("div");
        html.line();
    }
}
