package blog.galley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import blog.galley.news.Event;
import org.junit.jupiter.api.Test;

/** What the server tells is spelled in {@link HxEvent}, what happens in the editor's browser in its events.js, and nothing is misspelt elsewhere. */
class EventNamesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SCRIPTS = RESOURCES.resolve("web");
    private static final String NAME = "([a-z]+:[a-z]+)";
    /** Those of others: htmx, and the schemes and name spaces that look like an event. */
    private static final Set<String> OTHERS = Set.of("htmx", "data", "about", "node", "xlink", "xml", "javascript");

    private final Set<String> facts = Arrays.stream(HxEvent.values()).map(HxEvent::toString).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void scriptsListenToWhatIsTold() throws IOException {
        var told = new TreeSet<>(facts);
        told.addAll(in(SCRIPTS, ".js", "new CustomEvent\\('" + NAME + "'"));
        told.addAll(in(SCRIPTS.resolve("editor/base"), "events.js", "'" + NAME + "'"));
        told.add(Event.RESUMED.name());

        assertThat(in(SCRIPTS, ".js", "'" + NAME + "'")).isSubsetOf(told);
    }

    @Test
    void theEditorsScriptsTellNothingOnTheBody() throws IOException {
        assertThat(in(SCRIPTS.resolve("editor"), ".js", "(body\\.dispatchEvent)")).isEmpty();
        assertThat(in(SCRIPTS.resolve("editor"), ".js", "new CustomEvent\\('" + NAME + "'")).as("names outside events.js").isEmpty();
    }

    @Test
    void templatesNameFactsByTheirEnumAndOwnEventsAsTheyAreTold() throws IOException {
        var own = in(SCRIPTS, ".js", "'" + NAME + "'");

        assertThat(in(RESOURCES.resolve("templates"), ".html", "hx-trigger=\"[^\"]*?\\b" + NAME + " from:body")).isEmpty();
        assertThat(in(RESOURCES.resolve("templates"), ".html", "hx-trigger=\"" + NAME)).isSubsetOf(own).doesNotContainAnyElementsOf(facts);
    }

    @Test
    void theDatabaseTellsFacts() throws IOException {
        assertThat(in(RESOURCES.resolve("db/migration"), ".sql", "'" + NAME + "'")).isNotEmpty().isSubsetOf(facts);
    }

    @Test
    void javaSpellsThemInOnePlace() throws IOException {
        var nouns = facts.stream().map(name -> name.replaceFirst(":.*", ":")).toList();

        assertThat(in(Path.of("src/main/java"), ".java", "\"" + NAME + "\"")).filteredOn(name -> nouns.stream().anyMatch(name::startsWith))
                .isSubsetOf(union(facts, Set.of(Event.RESUMED.name())));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Set<String> in(Path folder, String ending, String pattern) throws IOException {
        var found = new TreeSet<String>();
        var compiled = Pattern.compile(pattern);
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(ending))::iterator) {
                compiled.matcher(Files.readString(file)).results().map(match -> match.group(1))
                        .filter(name -> !OTHERS.contains(name.replaceFirst(":.*", ""))).forEach(found::add);
            }
        }
        return found;
    }
}
