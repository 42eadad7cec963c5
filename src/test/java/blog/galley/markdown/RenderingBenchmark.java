package blog.galley.markdown;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What it costs to set a text and to follow its author, next to what commonmark-java alone takes to parse and render it:
 * milliseconds in the middle of many runs, warm, all in one process.
 */
final class RenderingBenchmark {
    private static final int RUNS = 60;
    private static final String SECTION = """
            ## %1$d번째 절: HTMX와 Quarkus

            서버가 그린 **HTML 조각**을 주고받으면 화면을 다시 그리지 않아도 됩니다. 이 글은 [지난 글](/posts/%1$d)에 이어서,
            편집기가 어떻게 `글자 하나`만 보내는지 살펴봅니다. A paragraph in *plain English* stands between them, with
            an address such as https://htmx.org/docs/ and a [reference][spec].

            - 첫째 항목은 짧고
            - 둘째 항목은 *조금* 더 깁니다
              - 안쪽 항목도 있습니다

            ```java
            record Draft(long id, String body) {
                boolean isEmpty() { return body.isBlank(); } // 비었는지
            }
            ```

            | 이름 | 뜻 |
            |------|:--:|
            | 판 | revision |
            | 글 | post |

            > 인용한 말은 짧을수록 좋다. 그래도 한 줄로는 모자랄 때가 있다.

            """;

    private final PrintStream out;
    private final Markdown markdown = new Markdown(List.of());

    private RenderingBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        var benchmark = new RenderingBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        benchmark.measure(100_000);
        benchmark.measure(1_000_000);
    }

    private void measure(int bytes) {
        var text = text(bytes);
        var size = text.getBytes(StandardCharsets.UTF_8).length;
        var middle = text.indexOf("살펴", text.length() / 2);
        var typed = text.substring(0, middle) + "가" + text.substring(middle);
        var before = markdown.read(text);
        var parser = Parser.builder().build();
        var renderer = HtmlRenderer.builder().build();

        var bare = median(() -> renderer.render(parser.parse(text)));
        out.printf("%d bytes of UTF-8%n", size);
        out.printf("  commonmark-java, parse and render  %8.3f ms%n", bare);
        report("read from nothing and html()", bare, () -> markdown.read(text).html());
        report("read from nothing", bare, () -> markdown.read(text));
        report("read(typed, before)", bare, () -> markdown.read(typed, Links.AS_IS, before));
        report("read(typed, before).since(before)", bare, () -> markdown.read(typed, Links.AS_IS, before).since(before));
        report("the same with excerpt and outline", bare, () -> {
            var now = markdown.read(typed, Links.AS_IS, before);
            return now.since(before).toString() + now.excerpt() + now.outline();
        });
        out.printf("  heap of a manuscript  %d bytes, %.2f of the text's; weight() says %d%n", heap(text), heap(text) / (double) size, before.weight());
        out.printf("  patch  %s%n", markdown.read(typed, Links.AS_IS, before).since(before));
    }

    private static String text(int bytes) {
        var text = new StringBuilder();
        for (int i = 1; text.toString().getBytes(StandardCharsets.UTF_8).length < bytes; i += 20) {
            for (int j = i; j < i + 20; j++) {
                text.append(SECTION.formatted(j));
            }
        }
        return text.append("[spec]: https://spec.commonmark.org/ \"CommonMark\"\n").toString();
    }

    private void report(String name, double bare, Supplier<?> work) {
        var time = median(work);
        out.printf("  %-34s %8.3f ms, %.3f of that%n", name, time, time / bare);
    }

    private static double median(Supplier<?> work) {
        var times = new double[RUNS];
        for (int run = -RUNS; run < RUNS; run++) {
            var start = System.nanoTime();
            if (work.get() == null) {
                throw new AssertionError();
            }
            times[Math.max(run, 0)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    /** What is kept of many manuscripts of equal but not identical texts, by one. */
    private long heap(String text) {
        var kept = new Manuscript[20];
        var before = used();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = markdown.read(text + i);
        }
        var after = used();
        return kept[0] == null ? 0 : (after - before) / kept.length;
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
