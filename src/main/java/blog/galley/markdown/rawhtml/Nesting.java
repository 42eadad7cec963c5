package blog.galley.markdown.rawhtml;

import java.util.Locale;

/**
 * Nests the tags of raw HTML with the elements made from Markdown, so that a browser's parser finds nothing to repair and no open element
 * reaches beyond the article. Our own tags are in lower case, and each is closed; {@link RawHtml} writes the tags of authors in upper case,
 * which nothing else can forge, since every {@code <} in a text is escaped. An author's element may be around ours, but never ends one of
 * ours: where one of ours ends, so does what the author left open inside.
 */
public final class Nesting {
    private final StringBuilder out = new StringBuilder();
    private final Lines lines;
    private final OpenElements open;

    /** @param lines what is told of the elements and the lines they come from; null if the tags do not carry lines */
    public Nesting(Lines lines) {
        this.lines = lines;
        this.open = new OpenElements(out, lines);
    }

    public static String of(String html) {
        return of(html, null);
    }

    public static String of(String html, Lines lines) {
        var nesting = new Nesting(lines);
        nesting.out.ensureCapacity(html.length() + 64);
        nesting.read(html);
        nesting.open.endAll();
        return nesting.out.toString();
    }

    /** Whether an element of the author's is still open. */
    public boolean isOpen() {
        out.setLength(0);
        return !open.isAtTop();
    }

    /** Goes on with more HTML. */
    public void read(String html) {
        for (int at = 0; at < html.length();) {
            var tag = html.indexOf('<', at);
            var end = tag < 0 ? html.length() : tag;
            text(html.substring(at, end));
            at = end;
            if (tag >= 0) {
                at = html.indexOf('>', tag) + 1;
                tag(html.substring(tag, at));
            }
        }
    }

    private void text(String text) {
        if (!text.isBlank()) {
            open.makeRoom(Content.TEXT);
            if (lines != null && open.isAtTop()) {
                lines.looseText();
            }
        }
        out.append(text);
    }

    private void tag(String tag) {
        var end = tag.startsWith("</");
        var name = HtmlNames.at(tag, end ? 2 : 1);
        var lower = name.toLowerCase(Locale.ROOT);
        var ours = name.equals(lower) && !name.isEmpty();
        if (end) {
            if (!open.close(lower, ours) && !ours && lower.equals("p")) {
                open.openTheirs("p", "<p" + Lines.saidBy(tag) + ">"); // as browsers do
                open.close("p", false);
            }
        } else if (ours) {
            open.openOurs(lower, tag);
        } else {
            open.openTheirs(lower, "<" + lower + tag.substring(1 + name.length()));
        }
    }
}
