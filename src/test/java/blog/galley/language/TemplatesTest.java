package blog.galley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a person reads stands in message bundles, and in no template or script. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SCRIPTS = Path.of("src/main/resources/web");

    /** What is the same in every language: names of keys, and what one types to search. */
    private static final Set<String> UNIVERSAL = Set.of("Ctrl", "Shift", "Tab", "Enter", "Esc", "tag:java", "before:2024", "after:2023-06");
    private static final List<String> SAID = List.of("aria-label", "title", "placeholder", "alt", "aria-description");
    /** Comments, what goes into the tag of the body, literal braces, and everything between braces, in which braces may stand once more. */
    private static final Pattern QUTE = Pattern.compile("(?s)\\{!.*?!\\}|\\{#page\\}.*?\\{/page\\}|\\\\[{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** In quotes: a capital and another letter first, or words with a space between them. */
    private static final Pattern SENTENCE = Pattern.compile(
            "'([A-Z][a-z]+ [a-z][^']*|[a-z]+ [a-z]+ [a-z][^'<>]*)'|`([A-Z][a-z]+[^`$]* [^`]*)`");

    private static final Pattern KEY = Pattern.compile("'[^']*': ");

    @TestFactory
    Stream<DynamicTest> templatesHaveNoWordsOfTheirOwn() throws IOException {
        return files(TEMPLATES, ".html")
                .map(file -> DynamicTest.dynamicTest(name(TEMPLATES, file), () -> assertThat(words(Files.readString(file))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> scriptsHaveNoWordsOfTheirOwn() throws IOException {
        return files(SCRIPTS, ".js").map(file -> DynamicTest.dynamicTest(name(SCRIPTS, file), () -> assertThat(sentences(file)).isEmpty()));
    }

    private static List<String> words(String template) {
        var found = new ArrayList<String>();
        var bare = QUTE.matcher(template).replaceAll("");
        for (var element : Jsoup.parse(bare, "", Parser.xmlParser()).getAllElements()) {
            found.addAll(said(element));
        }
        return found;
    }

    private static List<String> said(Element element) {
        var texts = new ArrayList<String>();
        if (!element.normalName().equals("script")) {
            element.textNodes().forEach(text -> texts.add(text.text()));
        }
        SAID.forEach(attribute -> texts.add(element.attr(attribute)));
        return texts.stream().map(String::strip).filter(text -> WORD.matcher(text).find() && !UNIVERSAL.contains(text)).toList();
    }

    private static List<String> sentences(Path script) throws IOException {
        return Files.readAllLines(script).stream()
                .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/") && !line.strip().startsWith("import"))
                .filter(line -> SENTENCE.matcher(KEY.matcher(line).replaceAll("")).find()).toList();
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
