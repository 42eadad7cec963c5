package blog.galley.markdown.html;

import java.util.Map;
import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes some kinds of node; commonmark-java writes those that none of ours does. */
abstract class NodeHtml implements NodeRenderer {
    protected final HtmlNodeRendererContext context;
    protected final HtmlWriter html;
    private final Set<Class<? extends Node>> types;

    @SafeVarargs
    @SuppressWarnings("varargs") // Set.of copies them
    protected NodeHtml(HtmlNodeRendererContext context, Class<? extends Node>... types) {
        this.context = context;
        this.html = context.getWriter();
        this.types = Set.of(types);
    }

    @Override
    public final Set<Class<? extends Node>> getNodeTypes() {
        return types;
    }

    /** Writes a start tag, with what {@link Attributes} adds. */
    protected final void open(Node node, String tag, Map<String, String> attributes) {
        html.tag(tag, context.extendAttributes(node, tag, attributes));
    }

    protected final void close(String tag) {
        html.tag("/" + tag);
    }

    protected final void children(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
        }
    }
}
