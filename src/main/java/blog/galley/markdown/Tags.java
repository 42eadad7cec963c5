package blog.galley.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.owasp.html.Encoding;

/**
 * Reads a piece of raw HTML as tags and text, in one pass and without going back. What it takes for text is escaped
 * later and what it takes for a tag is written anew, so a browser can come to no other reading than this one.
 */
final class Tags {
    interface Reader {
        void open(String name, Map<String, String> attributes);

        void close(String name);

        void text(String text);
    }

    @FunctionalInterface
    interface TextOnly extends Reader {
        @Override
        default void open(String name, Map<String, String> attributes) {}

        @Override
        default void close(String name) {}
    }

    /** What stands inside these is not for reading. */
    private static final Set<String> SWALLOWED = Set.of(
            "script", "style", "iframe", "noscript", "noembed", "noframes", "object", "applet", "title", "textarea",
            "select", "template", "svg", "math", "frameset");

    private final String html;
    private final Reader reader;
    private int at;

    private Tags(String html, Reader reader) {
        this.html = html;
        this.reader = reader;
    }

    static void read(String html, Reader reader) {
        var tags = new Tags(html, reader);
        while (tags.at < html.length()) {
            tags.step();
        }
    }

    private void step() {
        var start = at;
        if (html.charAt(at) != '<') {
            at = orEnd(html.indexOf('<', at));
            text(start);
        } else if (isLetter(at + 1)) {
            open();
        } else if (html.startsWith("</", at) && isLetter(at + 2)) {
            close();
        } else if (html.startsWith("<!--", at)) {
            var end = html.indexOf("-->", at + 2);
            at = end < 0 ? html.length() : end + 3;
        } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
            at = orEnd(html.indexOf('>', at) + 1);
        } else {
            at++;
            text(start);
        }
    }

    private void open() {
        var start = at++;
        var name = until(" \t\n\r\f/>").toLowerCase(Locale.ROOT);
        var attributes = new LinkedHashMap<String, String>();
        while (skip(" \t\n\r\f/") && html.charAt(at) != '>') {
            attribute(attributes);
        }
        if (at >= html.length()) {
            text(start); // never closed; its author shall see it
            return;
        }
        at++;
        reader.open(name, attributes);
        if (SWALLOWED.contains(name)) {
            swallow(name);
        }
    }

    private void attribute(Map<String, String> attributes) {
        var start = at++; // whatever the first character is, it belongs to the name
        until(" \t\n\r\f/>=");
        var name = html.substring(start, at).toLowerCase(Locale.ROOT);
        var value = "";
        if (skip(" \t\n\r\f") && html.charAt(at) == '=') {
            at++;
            value = skip(" \t\n\r\f") ? value() : "";
        }
        attributes.putIfAbsent(name, Encoding.decodeHtml(value, true));
    }

    private String value() {
        var quote = html.charAt(at);
        if (quote != '"' && quote != '\'') {
            return until(" \t\n\r\f>");
        }
        at++;
        var value = until(String.valueOf(quote));
        at = Math.min(at + 1, html.length());
        return value;
    }

    private void close() {
        var start = at;
        at += 2;
        var name = until(" \t\n\r\f/>").toLowerCase(Locale.ROOT);
        until(">");
        if (at >= html.length()) {
            text(start);
            return;
        }
        at++;
        reader.close(name);
    }

    private void swallow(String name) {
        at = orEnd(html.indexOf("</", at));
        while (at < html.length() && !html.regionMatches(true, at + 2, name, 0, name.length())) {
            at = orEnd(html.indexOf("</", at + 2));
        }
    }

    private void text(int start) {
        reader.text(Encoding.decodeHtml(html.substring(start, at), false));
    }

    private String until(String ends) {
        var start = at;
        while (at < html.length() && ends.indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(start, at);
    }

    private boolean skip(String skipped) {
        while (at < html.length() && skipped.indexOf(html.charAt(at)) >= 0) {
            at++;
        }
        return at < html.length();
    }

    private int orEnd(int index) {
        return index <= 0 ? html.length() : index;
    }

    private boolean isLetter(int index) {
        var c = index < html.length() ? html.charAt(index) : ' ';
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
