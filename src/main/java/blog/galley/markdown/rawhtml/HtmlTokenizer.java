package blog.galley.markdown.rawhtml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.owasp.html.Encoding;

/**
 * Reads a piece of raw HTML as tags and text, in one pass. Tags of what is no element are text. All text is escaped later and every tag
 * is written anew, so a browser can come to no other reading than this one.
 */
public final class HtmlTokenizer extends Cursor {
    /** Receives what is read. Names are in lower case, values without character references. */
    interface Reader {
        void open(String name, Map<String, String> attributes);

        void close(String name);

        void text(String text);
    }

    @FunctionalInterface
    public interface TextOnly extends Reader {
        @Override
        default void open(String name, Map<String, String> attributes) {
        }

        @Override
        default void close(String name) {
        }
    }

    private static final String SPACE = " \t\n\r\f";

    private final Reader reader;
    /** Names that were taken for words, so that their end tags are words too. */
    private final Set<String> words = new HashSet<>();
    private final SwallowedContent swallowed;

    private HtmlTokenizer(String html, Reader reader) {
        super(html);
        this.reader = reader;
        this.swallowed = new SwallowedContent(html);
    }

    public static void read(String html, Reader reader) {
        var tags = new HtmlTokenizer(html, reader);
        while (!tags.atEnd()) {
            tags.step();
        }
    }

    private void step() {
        var start = at;
        if (!sees("<")) {
            until("<");
            text(start);
        } else if (seesLetter(1)) {
            open();
        } else if (sees("</") && seesLetter(2)) {
            close();
        } else if (sees("<!--")) {
            pass("-->", at + 2);
        } else if (sees("<!") || sees("<?")) {
            pass(">", at);
        } else {
            at++;
            text(start);
        }
    }

    private void open() {
        var start = at++;
        var name = until(SPACE + "/>").toLowerCase(Locale.ROOT);
        var attributes = new LinkedHashMap<String, String>();
        while (skip(SPACE + "/") && !sees(">")) {
            attribute(attributes);
        }
        if (atEnd()) {
            text(start); // the tag never ends; the author shall see it
            return;
        }
        at++;
        if (isWord(name, attributes.isEmpty()) && !(HtmlNames.isPages(name) && isAloneInLine(start))) {
            words.add(name);
            text(start);
            return;
        }
        reader.open(name, attributes);
        if (SwallowedContent.ELEMENTS.contains(name)) {
            at = swallowed.end(name, at);
        }
    }

    private boolean isWord(String name, boolean bare) {
        return !HtmlNames.isElement(name)
                || bare && HtmlNames.isTaken(name) && !(SwallowedContent.ELEMENTS.contains(name) && swallowed.isClosed(name, at));
    }

    private boolean isAloneInLine(int start) {
        var before = start - 1;
        while (before >= 0 && " \t".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        var behind = at;
        while (behind < text.length() && " \t\r".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return (before < 0 || text.charAt(before) == '\n') && (behind == text.length() || text.charAt(behind) == '\n');
    }

    private void attribute(Map<String, String> attributes) {
        var start = at++; // whatever the first character is, it belongs to the name
        until(SPACE + "/>=");
        var name = text.substring(start, at).toLowerCase(Locale.ROOT);
        var value = "";
        if (skip(SPACE) && sees("=")) {
            at++;
            value = skip(SPACE) ? value() : "";
        }
        attributes.putIfAbsent(name, Encoding.decodeHtml(value, true));
    }

    private String value() {
        var quote = text.substring(at, at + 1);
        if (!quote.equals("\"") && !quote.equals("'")) {
            return until(SPACE + ">");
        }
        at++;
        var value = until(quote);
        pass(quote, at);
        return value;
    }

    private void close() {
        var start = at;
        at += 2;
        var name = until(SPACE + "/>").toLowerCase(Locale.ROOT);
        until(">");
        if (atEnd()) {
            text(start);
            return;
        }
        at++;
        if (!HtmlNames.isElement(name) || words.contains(name)) {
            text(start);
        } else {
            reader.close(name);
        }
    }

    private void text(int start) {
        reader.text(Encoding.decodeHtml(text.substring(start, at), false));
    }
}
