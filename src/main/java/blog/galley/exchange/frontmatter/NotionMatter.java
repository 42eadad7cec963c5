package blog.galley.exchange.frontmatter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads as front matter the properties that Notion exports below the title of a page, a line each. */
public final class NotionMatter {

    private static final Pattern TITLE = Pattern.compile("\\A\\s*# [^\\n]*\\n\\s*\\n");
    private static final Pattern PROPERTY = Pattern.compile("([\\p{L}][\\p{L}\\p{N} _-]{0,40}): (\\S.*)");

    private NotionMatter() {
    }

    /** The text with its properties moved from the body into the front matter; the same if it has none. */
    public static HugoText of(HugoText text) {
        var body = text.body();
        var title = TITLE.matcher(body);
        if (!text.matter().block().isEmpty() || !title.find()) {
            return text;
        }
        var values = new LinkedHashMap<String, String>();
        int at = title.end();
        for (int end = body.indexOf('\n', at); end >= 0; end = body.indexOf('\n', at)) {
            var property = PROPERTY.matcher(body.substring(at, end).strip());
            if (!property.matches() || at + end > MatterSize.MOST_CHARACTERS) {
                break;
            }
            values.put(property.group(1), property.group(2).strip());
            at = end + 1;
        }
        boolean apart = values.isEmpty() || at >= body.length() || body.startsWith("\n", at);
        return values.isEmpty() || !apart
                ? text
                : new HugoText(FrontMatter.of("", Map.copyOf(values)),
                        body.substring(0, title.end()) + blank(body.substring(title.end(), at)) + body.substring(at), text.above());
    }

    /** Only the line ends, so that the lines behind keep their numbers. */
    private static String blank(String lines) {
        return lines.replaceAll("[^\\n]", "");
    }
}
