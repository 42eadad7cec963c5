package blog.galley.markdown.dialect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import blog.galley.markdown.rawhtml.HtmlNames;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Settles what the tags in a line of text are. Those that would do nothing there become text again, as in {@code put it before </body>}; a
 * drawing or a formula becomes one node with all that is inside, since the names there are not of HTML.
 */
public final class InlineTags {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*+)(\\s*+/?>)?.*", Pattern.DOTALL);
    private static final Set<String> FOREIGN = Set.of("svg", "math");

    /** @param bare whether it has no attributes */
    private record Tag(HtmlInline node, String name, boolean end, boolean bare) {}

    private final List<Tag> tags = new ArrayList<>();
    /** For each tag, whether an end tag of its name comes later. */
    private final List<Boolean> ended = new ArrayList<>();

    /** Whether it is the tag of an element; else it is a word in angle brackets, a comment or the like. */
    public static boolean isTag(HtmlInline html) {
        var tag = TAG.matcher(html.getLiteral());
        return tag.matches() && HtmlNames.isElement(tag.group(2).toLowerCase(Locale.ROOT));
    }

    static void settle(Node block) {
        var inline = new InlineTags();
        for (var node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline html) {
                inline.find(html);
            }
        }
        if (!inline.tags.isEmpty()) {
            inline.lookAhead();
            inline.settle();
        }
    }

    private void find(HtmlInline html) {
        var tag = TAG.matcher(html.getLiteral());
        if (tag.matches()) {
            tags.add(new Tag(html, tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), tag.group(3) != null));
        }
    }

    private void lookAhead() {
        var ends = new HashSet<String>();
        for (int i = tags.size() - 1; i >= 0; i--) {
            ended.add(ends.contains(tags.get(i).name()));
            if (tags.get(i).end()) {
                ends.add(tags.get(i).name());
            }
        }
        Collections.reverse(ended);
    }

    private void settle() {
        var open = new HashSet<String>();
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            if (tag.node().getParent() == null) {
                continue; // it is part of a drawing
            }
            if (!tag.end() && FOREIGN.contains(tag.name()) && ended.get(i)) {
                join(tag);
            } else if (isWord(tag, ended.get(i), open)) {
                tag.node().insertBefore(new Text(tag.node().getLiteral()));
                tag.node().unlink();
            } else if (!tag.end()) {
                open.add(tag.name());
            }
        }
    }

    private static boolean isWord(Tag tag, boolean ended, Set<String> open) {
        if (tag.end()) {
            return HtmlNames.isTaken(tag.name()) && !open.contains(tag.name());
        }
        return tag.bare() && (HtmlNames.isTaken(tag.name()) || !HtmlNames.hasPlaceInLine(tag.name()) && !ended);
    }

    private static void join(Tag tag) {
        var joined = new StringBuilder(tag.node().getLiteral());
        for (var node = tag.node().getNext(); node != null;) {
            var next = node.getNext();
            joined.append(literal(node));
            node.unlink();
            var end = "</" + tag.name();
            if (node instanceof HtmlInline html && html.getLiteral().regionMatches(true, 0, end, 0, end.length())) {
                break;
            }
            node = next;
        }
        tag.node().setLiteral(joined.toString());
    }

    private static String literal(Node node) {
        return node instanceof HtmlInline html
                ? html.getLiteral()
                : node instanceof Text text
                        ? text.getLiteral()
                        : node instanceof Code code ? code.getLiteral() : " ";
    }
}
