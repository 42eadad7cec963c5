package blog.galley.exchange.frontmatter;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import blog.galley.exchange.report.Unreadable;

/** Reads the front matter at the beginning of a text, in YAML, TOML or JSON. */
public final class FrontMatterReader {

    /** A fence on a line of its own, the block, and the same fence again. */
    private static final Pattern FENCED = Pattern.compile("\\A(\\s*(---|\\+\\+\\+)[ \\t]*\\R)((?s:.*?))(?<=\\R)\\2[ \\t]*(?:\\R|\\z)");
    private static final Pattern OPENED = Pattern.compile("\\A\\s*(---|\\+\\+\\+)[ \\t]*(?:\\R|\\z)");
    /** The brace that begins JSON, and not a template tag with which a text may begin. */
    private static final Pattern BRACE = Pattern.compile("\\A\\s*\\{(?![{%:#.])");

    private FrontMatterReader() {
    }

    /**
     * Without a block, {@link FrontMatter} that is empty. Fails with {@link Unreadable} if a block is not closed, too large or cannot be
     * parsed.
     */
    public static FrontMatter read(String text) throws Unreadable {
        if (BRACE.matcher(text).find()) {
            return JsonMatter.read(text);
        }
        var fenced = FENCED.matcher(text);
        if (fenced.find()) {
            int first = line(text, fenced.start(2));
            MatterSize.require(fenced.group().length(), first);
            return FrontMatter.of(
                    fenced.group(), MatterSize.require(parsed(fenced), fenced.group(2).equals("---") ? "YAML" : "TOML", first));
        }
        var opened = OPENED.matcher(text);
        if (opened.find()) {
            throw new Unreadable(line(text, opened.start(1)), 1,
                    say -> say.neverClosed(opened.group(1)));
        }
        return FrontMatter.NONE;
    }

    private static Map<?, ?> parsed(Matcher fenced) throws Unreadable {
        int above = line(fenced.group(1), fenced.end(1));
        return fenced.group(2).equals("---")
                ? YamlMatter.parse(fenced.group(3), above - 1)
                : TomlMatter.parse(fenced.group(3), above - 1);
    }

    /** The number of the line in which the character stands. */
    static int line(String text, int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
