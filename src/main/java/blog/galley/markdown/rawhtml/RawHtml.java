package blog.galley.markdown.rawhtml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.commonmark.renderer.html.HtmlWriter;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * Filters the raw HTML of one chunk, piece by piece and tag by tag: what the policy allows is written in upper case, so that
 * {@link Nesting} tells it from our own tags. How the tags nest is not looked at here.
 */
public final class RawHtml implements HtmlTokenizer.Reader, HtmlStreamEventReceiver {
    private final PolicyFactory factory;
    private HtmlSanitizer.Policy policy;
    private final Links links;
    private final Predicate<String> ids;
    private final RawHtmlWitness witness;
    private final StringBuilder out = new StringBuilder();
    private final HtmlWriter writer = new HtmlWriter(out);
    private int line = Lines.NONE;
    /** The attributes that are left of the last element; null if it was not let through. */
    private Set<String> left;

    /** @param ids whether an element may have the id it asks for */
    public RawHtml(PolicyFactory policy, Links links, Predicate<String> ids) {
        this(policy, links, ids, RawHtmlWitness.NONE);
    }

    public RawHtml(PolicyFactory policy, Links links, Predicate<String> ids, RawHtmlWitness witness) {
        this.witness = witness;
        this.factory = policy;
        this.links = links;
        this.ids = ids;
    }

    /** As below, where each tag carries the line of the piece, for {@link Lines}. */
    public String filter(String piece, int line) {
        this.line = line;
        var filtered = filter(piece);
        this.line = Lines.NONE;
        return filtered;
    }

    public String filter(String piece) {
        policy = policy == null ? factory.apply(this) : policy; // made late, since it takes time and most chunks have no raw HTML
        out.setLength(0);
        HtmlTokenizer.read(piece, this);
        return out.toString();
    }

    @Override
    public void text(String text) {
        writer.text(text);
    }

    @Override
    public void open(String given, Map<String, String> attributes) {
        var name = HtmlNames.spelled(given);
        if (given.equals("center")) {
            attributes.put("align", "center");
        } else if (name.equals("a") && attributes.containsKey("name")) {
            attributes.putIfAbsent("id", attributes.get("name"));
        }
        var pairs = new ArrayList<String>();
        attributes.forEach((attribute, value) -> {
            pairs.add(attribute);
            pairs.add(attribute.equals("href") || attribute.equals("src") ? links.resolve(value) : value);
        });
        policy.openDocument(); // so that the policy forgets the tags before this one
        left = null;
        policy.openTag(name, pairs);
        if (left == null) {
            Losses.tell(name, attributes, witness);
        } else {
            Losses.tell(attributes.keySet(), left, witness);
        }
    }

    @Override
    public void close(String given) {
        var name = HtmlNames.spelled(given);
        if (name.equals("br")) {
            openTag(name, List.of()); // as browsers do
        } else if (Content.ELEMENTS.contains(name) && !Content.VOID.contains(name) && !name.equals("iframe")) {
            writer.raw("</" + name.toUpperCase(Locale.ROOT) + Lines.said(line) + ">");
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
            left = attributes.keySet();
            witness.shown(name, attributes);
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
    public void openDocument() {
    }

    @Override
    public void closeDocument() {
    }

    @Override
    public void closeTag(String name) {
    }
}
