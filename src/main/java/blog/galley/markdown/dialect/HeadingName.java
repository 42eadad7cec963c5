package blog.galley.markdown.dialect;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.parser.SourceLines;

/**
 * The id that an author gave a heading at its end, as {@code ## Words {#id .class}}. Classes and other attributes are accepted and ignored,
 * since they would meet our own style sheets. https://pandoc.org/MANUAL.html#extension-header_attributes
 */
public final class HeadingName extends CustomNode {
    private static final String NAME = "[[^\\s\\p{Punct}]\\-_.:]++";
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "\\{[ \\t]*+(?:(?:#(?<id>" + NAME + ")|\\." + NAME + "|[A-Za-z_:][\\w:.-]*+=(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'{},]++))"
                    + "(?:[ \\t,]++|(?=\\})))++\\}[ \\t]*+");
    private static final Pattern CLOSING = Pattern.compile("(?:^|[ \\t])#++[ \\t]*+$");
    private static final int LONGEST = 100;
    private static final int LONGEST_ATTRIBUTES = 500;

    final String id;

    private HeadingName(String id) {
        this.id = id;
    }

    /** What was read off the end of a heading: the lines that are left, and its name or null. */
    record Read(SourceLines lines, HeadingName name) {}

    /** Reads the attributes off the end of a heading. */
    static Read off(SourceLines lines) {
        var last = lines.getLines().get(lines.getLines().size() - 1);
        var words = last.getContent();
        var brace = words.toString().lastIndexOf('{');
        if (brace < 0 || words.length() - brace > LONGEST_ATTRIBUTES || brace > 0 && words.charAt(brace - 1) == '\\') {
            return new Read(lines, null);
        }
        var attributes = ATTRIBUTES.matcher(words).region(brace, words.length());
        if (!attributes.matches()) {
            return new Read(lines, null);
        }
        var left = new ArrayList<>(lines.getLines());
        left.set(left.size() - 1, last.substring(0, end(words.subSequence(0, brace).toString())));
        return new Read(SourceLines.of(left), named(attributes.group("id")));
    }

    private static int end(String words) {
        var closing = CLOSING.matcher(words.stripTrailing());
        return (closing.find() ? words.substring(0, closing.start()) : words).stripTrailing().length();
    }

    /** Lower-cased at the start, since the ids of the page around the post begin in upper case; null if it looks like one of footnotes. */
    private static HeadingName named(String id) {
        return id == null || id.length() > LONGEST || id.startsWith("fn:") || id.startsWith("fnref:") ? null : new HeadingName(lowered(id));
    }

    /** An id with its first letter in lower case, as it is served. */
    public static String lowered(String id) {
        var first = id.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first)
                ? id.substring(0, Character.charCount(first)).toLowerCase(Locale.ROOT) + id.substring(Character.charCount(first))
                : id;
    }

    /** The id given to a heading, or null. */
    public static String of(Heading heading) {
        return heading.getLastChild() instanceof HeadingName name ? name.id : null;
    }
}
