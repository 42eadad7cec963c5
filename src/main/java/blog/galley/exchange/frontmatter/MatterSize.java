package blog.galley.exchange.frontmatter;

import java.util.Collection;
import java.util.Map;

import blog.galley.exchange.report.FindingMessages;
import blog.galley.exchange.report.Unreadable;

/**
 * The limits of front matter. An anchor of YAML counts each time that it is referred to, since a few lines of such references can become
 * very large ("billion laughs").
 */
public final class MatterSize {

    public static final int MOST_CHARACTERS = 64 * 1024;
    static final int MOST_VALUES = 1000;
    private static final int DEEPEST = 32;

    private final String format;
    private final int line;
    private int values;
    private int characters;

    private MatterSize(String format, int line) {
        this.format = format;
        this.line = line;
    }

    /** To be called before a block is parsed. */
    static void require(int characters, int line) throws Unreadable {
        if (characters > MOST_CHARACTERS) {
            throw new Unreadable(line, null, say -> say.matterTooLong(MOST_CHARACTERS >> 10));
        }
    }

    /** @param line of the file in which the block begins */
    static Map<?, ?> require(Map<?, ?> parsed, String format, int line) throws Unreadable {
        new MatterSize(format, line).add(parsed, 0);
        return parsed;
    }

    private void add(Object value, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(line, null, say -> say.badMatter(format, say.nestedTooDeeply()));
        }
        if (++values > MOST_VALUES) {
            throw new Unreadable(line, null, say -> say.matterTooMuch(MOST_VALUES));
        }
        if (value instanceof Map<?, ?> map) {
            for (var entry : map.entrySet()) {
                if (entry.getKey() instanceof Map || entry.getKey() instanceof Collection) {
                    throw new Unreadable(line, null, FindingMessages::noKeys);
                }
                weigh(entry.getKey());
                add(entry.getValue(), depth + 1);
            }
        } else if (value instanceof Collection<?> all) {
            for (var element : all) {
                add(element, depth + 1);
            }
        } else {
            weigh(value);
        }
    }

    private void weigh(Object scalar) throws Unreadable {
        characters += String.valueOf(scalar).length();
        require(characters, line);
    }
}
