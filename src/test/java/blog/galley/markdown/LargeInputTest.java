package blog.galley.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A megabyte of what takes others quadratic time. The limit only tells a hang from an answer: none of these needs more than
 * a second or two, and all would need minutes to hours if any part of the work grew with the square of the length.
 */
class LargeInputTest {
    private static final int SIZE = 1_000_000;
    private static final Duration HANG = Duration.ofSeconds(60);

    private final Markdown markdown = new Markdown(List.of());

    static Stream<Arguments> inputs() {
        return Stream.of(
                input("stars", repeat("*")),
                input("stars around", "*".repeat(SIZE / 2) + "x" + "*".repeat(SIZE / 2)),
                input("emphasis opened", repeat("*a **b _c ~d ")),
                input("emphasis closed", repeat("a* b** c_ d~ e~~ ")),
                input("emphasis in words", repeat("a**b c* ")),
                input("emphasis in Korean", repeat("**가(나)**다 ")),
                input("backticks of growing length", runs("`")),
                input("tildes of growing length", runs("~")),
                input("brackets opened", repeat("[")),
                input("brackets", "[".repeat(SIZE / 2) + "]".repeat(SIZE / 2)),
                input("images", "![".repeat(SIZE / 3) + "]".repeat(SIZE / 3)),
                input("images in images", "![".repeat(SIZE / 6) + "x" + "](u)".repeat(SIZE / 6)),
                input("brackets before links", "[".repeat(SIZE / 2) + "[a](b)".repeat(SIZE / 12)),
                input("link starts", repeat("[a](")),
                input("link titles", repeat("[a](b \"")),
                input("definitions", repeat("[a]: b\n")),
                input("definition starts", repeat("[a\n")),
                input("less-than", repeat("<")),
                input("tags opened", repeat("<a ")),
                input("comments opened", repeat("x<!--")),
                input("instructions opened", repeat("x<?")),
                input("elements", repeat("<div>")),
                input("elements on lines", repeat("<p>\n\n")),
                input("inline elements", "x " + repeat("<b>x")),
                input("end tags", "x " + "<i>".repeat(SIZE / 6) + "</b>".repeat(SIZE / 8)),
                input("attribute words", "<div>\n<a b=c " + repeat("c ")),
                input("attributes", "<div>\n<p" + numbered(" a%d=1") + ">"),
                input("quotes in tags", "<div>\n" + repeat("<a b=\"")),
                input("scripts opened", "<div>\n" + repeat("<script>")),
                input("ampersands", repeat("&")),
                input("entities", repeat("&amp;")),
                input("backslashes", repeat("\\")),
                input("quotes", repeat(">")),
                input("deep quotes", (("> ".repeat(100) + "a\n").repeat(SIZE / 200))),
                input("lists in a line", repeat("- ")),
                input("deep lists", indented("- a\n")),
                input("quotes and lists", "> - ".repeat(SIZE / 8) + repeat("*a **b ")),
                input("a line", repeat("가나다 abc ")),
                input("short lines", repeat(",\n")),
                input("numbered lines", repeat("2. a\n")),
                input("spaces", "a" + repeat(" ") + "b"),
                input("spaced task", "- [ ] " + repeat(" ") + "&#10;x"),
                input("pipes", repeat("|a") + "\n" + repeat("|-")),
                input("a wide table with short rows", "|a".repeat(1000) + "\n" + "|-".repeat(1000) + "\n" + repeat("a|\n")),
                input("rows that make no table", repeat("a|b|c\n-|-\n")),
                input("headings", repeat("# a\n")),
                input("numbered headings", numbered("# a %d\n# a\n")),
                input("footnote references", "[^a]: x\n\n" + repeat("[^a]")),
                input("references to a long address", "[a]: /" + "x".repeat(SIZE / 2) + "\n\n" + "[a]".repeat(SIZE / 6)),
                input("footnotes", numbered("a[^%1$d]\n\n[^%1$d]: n\n\n")),
                input("alerts", repeat("> [!NOTE]\n> a\n\n")),
                input("addresses", repeat("https://a.b가 ")),
                input("dollars", repeat("$")),
                input("dollars of growing length", runs("$")),
                input("formulas opened", repeat("$a ")),
                input("formulas", repeat("$a$ ")),
                input("formulas with dollars escaped", repeat("$a\\$")),
                input("formula lines opened", repeat("$$\na\n\n")),
                input("a formula that never closes", "$$\n" + repeat("a + $b$\n")),
                input("lines of formulas", repeat("$$a$$\n")),
                input("terms", repeat("a\n: b\n\n")),
                input("terms of many lines", repeat("a\n") + ": b"),
                input("descriptions", "a\n" + repeat(": b\n\n")),
                input("terms in terms",
                        indented("a\n").lines().map(line -> line + "\n" + line.replaceAll("[^ ].*", "") + ": a\n")
                                .collect(Collectors.joining())),
                input("colons", repeat(": ")),
                input("named headings", numbered("# a {#x%d}\n# b {#x}\n")),
                input("braces", "# " + repeat("{#a")),
                input("attributes of a heading", "# a {" + repeat("a=b ") + "}"),
                input("unknown tags", "x " + repeat("<url>")),
                input("unknown tags between blocks", "<div>\n" + repeat("<url>")),
                input("drawings opened", "x " + repeat("<svg a>")),
                input("drawings", "x " + repeat("<svg></svg>")),
                input("lone items", repeat("<li>a\n\n")),
                input("Chinese lines", repeat("漢字\n")),
                input("dates", repeat("2023. 1. 5. a\n")),
                input("more", repeat("a<!--more-->")),
                input("underscores in Korean", repeat("_가_나 ")),
                input("an address of Korean", "http://a.b/" + repeat("a가")),
                input("a host of dots", "http://" + repeat("a.")),
                input("a query of Korean", "http://a.b/" + repeat("?가")),
                input("addresses in a row", repeat("http://a.b。")),
                input("underscores in an address", "http://a.b/" + repeat("_a")),
                input("mail without an end", repeat("a.b-c_") + "@"),
                input("brackets in addresses", repeat("http://[")),
                input("mail addresses", repeat("a@b.c.")),
                input("address starts", repeat("http://")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isRenderedInTimeAndInProportion(String name, String source) {
        var html = assertTimeoutPreemptively(HANG, () -> markdown.read(source)).html();
        assertThat(html.length()).isLessThan(80 * source.length());
        assertThat(html.chars().filter(c -> c == '<').count()).isLessThan(5L * source.length());
    }

    private static Arguments input(String name, String source) {
        return Arguments.of(name, source);
    }

    private static String repeat(String piece) {
        return piece.repeat(SIZE / piece.length());
    }

    private static String numbered(String format) {
        return IntStream.range(0, SIZE / (format.length() + 6)).mapToObj(format::formatted).collect(Collectors.joining());
    }

    private static String runs(String character) {
        return IntStream.range(1, 1400).mapToObj(i -> character.repeat(i) + "a").collect(Collectors.joining());
    }

    private static String indented(String item) {
        return IntStream.range(0, SIZE / 60).mapToObj(i -> "  ".repeat(Math.min(i, 100)) + item).collect(Collectors.joining());
    }
}
