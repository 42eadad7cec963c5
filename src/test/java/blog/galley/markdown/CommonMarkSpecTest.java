package blog.galley.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import blog.galley.markdown.dialect.Dialect;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the CommonMark spec, in two steps. How we read Markdown is compared letter by letter, written by
 * commonmark-java's own renderer, since ours filters the raw HTML many examples are about. What we write is compared
 * for the examples without raw HTML, less the attributes and frames we add.
 */
public class CommonMarkSpecTest {
    private static final Map<Integer, String> READ_DIFFERENTLY = Map.of(
            163, "what is no element of HTML is text",
            602, "a bare address is a link",
            606, "a bare mail address is a link",
            608, "a bare address is a link",
            611, "a bare address is a link",
            612, "a bare mail address is a link");
    private static final String FIGURE = "an image alone, with a title, is a figure with a caption";
    private static final String PROTOCOL = "only http, https, mailto and tel make a link";
    private static final Map<Integer, String> WRITTEN_DIFFERENTLY = Map.ofEntries(
            Map.entry(572, FIGURE),
            Map.entry(573, FIGURE),
            Map.entry(576, FIGURE),
            Map.entry(577, FIGURE),
            Map.entry(584, FIGURE),
            Map.entry(585, FIGURE),
            Map.entry(586, FIGURE),
            Map.entry(588, FIGURE),
            Map.entry(589, FIGURE),
            Map.entry(591, FIGURE),
            Map.entry(596, PROTOCOL),
            Map.entry(598, PROTOCOL),
            Map.entry(599, PROTOCOL),
            Map.entry(601, PROTOCOL));
    private static final Set<String> ADDED = Set.of("id", "tabindex", "loading", "decoding");

    private static final HtmlRenderer PLAIN = HtmlRenderer.builder()
            .percentEncodeUrls(true)
            .extensions(List.of(
                    FootnotesExtension.create(),
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListItemsExtension.create()))
            .build();

    public record Example(int number, String markdown, String html) {
        @Override
        public String toString() {
            return number + ": " + markdown.strip();
        }
    }

    public static List<Example> examples() throws IOException {
        try (var json = CommonMarkSpecTest.class.getResourceAsStream("commonmark-0.31.json")) {
            var examples = new ObjectMapper().readTree(json);
            return IntStream.range(0, examples.size())
                    .mapToObj(i -> new Example(
                            i + 1, examples.get(i).get("markdown").asText(), examples.get(i).get("html").asText()))
                    .toList();
        }
    }

    static Stream<Example> examplesWithoutRawHtml() throws IOException {
        return examples().stream().filter(example -> !hasRawHtml(Dialect.parse(example.markdown())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void markdownIsReadAsTheSpecSays(Example example) {
        var html = PLAIN.render(Dialect.parse(example.markdown()));
        if (READ_DIFFERENTLY.containsKey(example.number())) {
            assertThat(html).as(READ_DIFFERENTLY.get(example.number())).isNotEqualTo(example.html());
        } else {
            assertThat(html).isEqualTo(example.html());
        }
    }

    @ParameterizedTest
    @MethodSource("examplesWithoutRawHtml")
    void markdownIsWrittenAsTheSpecSays(Example example) {
        var html = comparable(new Markdown(List.of()).read(example.markdown()).html());
        if (READ_DIFFERENTLY.containsKey(example.number()) || WRITTEN_DIFFERENTLY.containsKey(example.number())) {
            assertThat(html).as(WRITTEN_DIFFERENTLY.get(example.number())).isNotEqualTo(comparable(example.html()));
        } else {
            assertThat(html).isEqualTo(comparable(example.html()));
        }
    }

    private static String comparable(String html) {
        var body = Jsoup.parse(html).body();
        body.select("div.code, a.anchor").unwrap();
        body.getAllElements().forEach(element -> ADDED.forEach(element::removeAttr));
        return body.html();
    }

    private static boolean hasRawHtml(Node document) {
        var found = new boolean[1];
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock node) {
                found[0] = true;
            }

            @Override
            public void visit(HtmlInline node) {
                found[0] = true;
            }
        });
        return found[0];
    }
}
