package blog.galley.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.commonmark.renderer.html.HtmlWriter;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** The raw HTML of one page: each piece filtered tag by tag, and written so that {@link Nesting} knows it is not ours. */
final class RawHtml implements Tags.Reader, HtmlStreamEventReceiver {
    private final PolicyFactory factory;
    private HtmlSanitizer.Policy policy;
    private final Links links;
    private final Predicate<String> ids;
    private final StringBuilder out = new StringBuilder();
    private final HtmlWriter writer = new HtmlWriter(out);
    private int line = Lines.NONE;

    /** @param ids whether an element may have the id it asks for */
    RawHtml(PolicyFactory policy, Links links, Predicate<String> ids) {
        this.factory = policy;
        this.links = links;
        this.ids = ids;
    }

    /** As below, with the line that the piece is in on each tag, for {@link Lines}. */
    String filter(String piece, int line) {
        this.line = line;
        var filtered = filter(piece);
        this.line = Lines.NONE;
        return filtered;
    }

    String filter(String piece) {
        policy = policy == null ? factory.apply(this) : policy; // which takes its time, and most have no need of it
        out.setLength(0);
        Tags.read(piece, this);
        return out.toString();
    }

    @Override
    public void text(String text) {
        writer.text(text);
    }

    @Override
    public void open(String name, Map<String, String> attributes) {
        var pairs = new ArrayList<String>();
        attributes.forEach((attribute, value) -> {
            pairs.add(attribute);
            pairs.add(attribute.equals("href") || attribute.equals("src") ? links.resolve(value) : value);
        });
        policy.openDocument(); // forgets the tags before this one: how they nest is not its concern
        policy.openTag(name, pairs);
    }

    @Override
    public void close(String name) {
        if (Content.ELEMENTS.contains(name) && !Content.VOID.contains(name) && !name.equals("iframe")) {
            writer.raw("</" + name.toUpperCase(Locale.ROOT) + ">");
        }
    }

    /** A tag that the policy let through, with the attributes it left. */
    @Override
    public void openTag(String name, List<String> pairs) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.size(); i += 2) {
            if (!pairs.get(i).equals("id") || ids.test(pairs.get(i + 1))) {
                attributes.put(pairs.get(i), pairs.get(i + 1));
            }
        }
        if (RawElements.finish(name, attributes)) {
            if (line != Lines.NONE) {
                attributes.put(Lines.ATTRIBUTE, String.valueOf(line));
            }
            writer.tag(name.toUpperCase(Locale.ROOT), attributes, Content.VOID.contains(name));
            if (name.equals("iframe")) {
                writer.raw("</IFRAME>");
            }
        }
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void closeTag(String name) {}
}
