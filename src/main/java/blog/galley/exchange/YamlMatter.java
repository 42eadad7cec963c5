package blog.galley.exchange;

import java.util.Map;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML, leaving every value the text it is written as: a date keeps its lack of an offset, a title {@code 1.10} its zero. */
final class YamlMatter {

    private static final class Texts extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }

    /** To lists and maps, which may refer to others in turn. */
    private static final int MOST_REFERENCES = 10;

    private YamlMatter() {
    }

    /** @param above the lines of the file before the first of the block */
    static Map<?, ?> parse(String block, int above) throws Unreadable {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(MOST_REFERENCES);
        try {
            var loaded = new Yaml(new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(), options, new Texts())
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
        } catch (RuntimeException | StackOverflowError e) { // such as a number that its tag promises and that is none
            throw new Unreadable(above + 1, null, say -> say.badMatter("YAML",
                    e.getMessage() == null ? say.nestedTooDeeply() : e.getMessage().lines().findFirst().orElse("")));
        }
    }
}
