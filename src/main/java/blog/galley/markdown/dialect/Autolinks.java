package blog.galley.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import blog.galley.markdown.emphasis.DelimiterRun;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Makes links of bare addresses in the text of one block. They are found before emphasis is, so that {@code http://x.org/a._b_-_c} is one
 * address; what is inside a link already, be it an {@code <a href>} of raw HTML, stays text.
 */
final class Autolinks {
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?\\bhref\\s*=.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LINK_END = Pattern.compile("</a\\s*+>", Pattern.CASE_INSENSITIVE);

    private final List<Node> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inLink;

    /** Finds the addresses in the inline text of a block. */
    static void in(Node block) {
        var autolinks = new Autolinks();
        for (var node = block.getFirstChild(); node != null;) {
            var next = node.getNext();
            autolinks.accept(node);
            node = next;
        }
        autolinks.link();
    }

    private void accept(Node node) {
        if (node instanceof Text || node instanceof DelimiterRun) {
            words.add(node);
            text.append(words(node));
            return;
        }
        link();
        if (node instanceof HtmlInline raw) {
            inLink = inLink ? !LINK_END.matcher(raw.getLiteral()).matches() : LINK.matcher(raw.getLiteral()).matches();
        }
    }

    private static String words(Node node) {
        return node instanceof DelimiterRun run ? run.asText().getLiteral() : ((Text) node).getLiteral();
    }

    private void link() {
        if (!inLink && mayHoldAddress(text)) {
            link(text.toString());
        }
        words.clear();
        text.setLength(0);
    }

    private void link(String text) {
        var address = BareAddress.next(text, 0);
        var start = 0;
        for (int i = 0; i < words.size() && address != null; i++) {
            var node = words.get(i);
            var end = start + words(node).length();
            var at = start;
            while (address != null && address.start() < end) {
                if (address.start() >= start) {
                    insert(text.substring(at, address.start()), node);
                    node.insertBefore(link(text, address));
                }
                at = Math.min(address.end(), end);
                if (address.end() > end) {
                    break;
                }
                address = BareAddress.next(text, address.end());
            }
            if (at == end) {
                node.unlink();
            } else if (at > start && node instanceof Text rest) {
                rest.setLiteral(text.substring(at, end));
            }
            start = end;
        }
    }

    private static void insert(String words, Node before) {
        if (!words.isEmpty()) {
            before.insertBefore(new Text(words));
        }
    }

    private static Link link(String text, BareAddress address) {
        var link = new Link(address.destination(), null);
        link.appendChild(new Text(text.substring(address.start(), address.end())));
        return link;
    }

    private static boolean mayHoldAddress(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '@' || c == '.' || c == ':' && i + 2 < text.length() && text.charAt(i + 1) == '/') {
                return true;
            }
        }
        return false;
    }
}
