package blog.galley.exchange.frontmatter;

import java.util.Map;
import java.util.regex.Pattern;

import blog.galley.exchange.report.FindingMessages;
import blog.galley.exchange.report.Unreadable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads front matter in YAML. Every scalar stays the text that is written: a date without an offset has none, and a title {@code 1.10}
 * keeps its zero.
 */
public final class YamlMatter {

    private static final class Texts extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }

    /** A value without quotes that begins like another kind of YAML value, such as a list, and goes on as a text. */
    private static final Pattern UNQUOTED = Pattern.compile(
            "((?:- )?[\\p{L}\\p{N}_ -]{1,60}: +)([@%`][^\\n]*?|\\*\\S+ +\\S[^\\n]*?|\\[[^\\]\\n]*\\] *[^\\s#,].*?)(\\s*)", Pattern.DOTALL);

    /** How many aliases may refer to lists and maps, which may hold aliases in turn. */
    private static final int MOST_REFERENCES = 10;

    private YamlMatter() {
    }

    /** @param above the lines of the file before the first of the block */
    public static Map<?, ?> parse(String block, int above) throws Unreadable {
        try {
            return strictly(block, above);
        } catch (Unreadable e) {
            var meant = meant(block);
            if (meant.equals(block)) {
                throw e;
            }
            try {
                return strictly(meant, above);
            } catch (Unreadable stillNot) {
                throw e;
            }
        }
    }

    /** The block with two common mistakes mended: tabs as indentation below a key, and texts that need quotes. */
    private static String meant(String block) {
        var lines = block.split("(?<=\n)");
        var meant = new StringBuilder(block.length());
        boolean below = false;
        for (var line : lines) {
            int indent = 0;
            while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
                indent++;
            }
            meant.append(below ? line.substring(0, indent).replace("\t", "  ") : line.substring(0, indent));
            var words = UNQUOTED.matcher(line.substring(indent).replace('\t', ' '));
            meant.append(words.matches()
                    ? words.group(1) + "'" + words.group(2).replace("'", "''") + "'" + words.group(3)
                    : line.substring(indent).replace('\t', ' '));
            below |= !line.isBlank();
        }
        return meant.toString();
    }

    private static Map<?, ?> strictly(String block, int above) throws Unreadable {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(true); // the last counts, as at Hugo and Jekyll
        options.setWarnOnDuplicateKeys(false);
        options.setMaxAliasesForCollections(MOST_REFERENCES);
        try {
            var loaded = new Yaml(
                    new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(), options, new Texts())
                    .load(block);
            if (loaded == null) {
                return Map.of();
            }
            if (loaded instanceof Map<?, ?> map) {
                return map;
            }
            throw new Unreadable(above + 1, 1, FindingMessages::noKeys);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new Unreadable(mark == null ? above + 1 : above + mark.getLine() + 1, mark == null ? null : mark.getColumn() + 1,
                    say -> say.badMatter("YAML", e.getProblem()));
        } catch (RuntimeException | StackOverflowError e) { // such as for a tag !!int before something else
            throw new Unreadable(above + 1, null, say -> say.badMatter("YAML",
                    e.getMessage() == null ? say.nestedTooDeeply() : e.getMessage().lines().findFirst().orElse("")));
        }
    }
}
