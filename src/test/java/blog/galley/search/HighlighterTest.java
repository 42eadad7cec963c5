package blog.galley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {

    @ParameterizedTest
    @CsvSource({
        "혈당, 오늘은 혈당에서 시작해요, 오늘은 [혈당]에서 시작해요",
        "혈당은, 오늘은 혈당에서 시작해요, 오늘은 [혈당]에서 시작해요",
        "간격, 줄간격은 넉넉하게, 줄[간격]은 넉넉하게",
        "run, She was running, She was [running]",
        "校, 교정(校正)도, 교정([校]正)도",
        "C#, C와 C#은 달라요, C와 [C#]은 달라요",
        "cafe, Un café noir, Un [café] noir",
        "java jav, Java and javelins, [Java] and javelins",
        "'\"told by\"', as told by him, as [told by] him"})
    void marksWhatWasFound(String query, String text, String marked) {
        assertThat(shown(marker(query).marked(text))).isEqualTo(marked);
    }

    @Test
    void showsThePlaceWithTheMostOfIt() {
        var text = "needle ".concat("hay ".repeat(200)).concat("a needle in a stack of hay ").concat("straw ".repeat(200));

        var snippet = shown(marker("needle stack").snippet(text));

        assertThat(snippet).startsWith("… ").endsWith(" …").contains("[needle] in a [stack]").hasSizeLessThan(220);
    }

    @Test
    void findsThePlaceAlsoBehindMuchOfTheSame() {
        var text = "the ".repeat(4000) + "needle in the hay";

        assertThat(shown(marker("the needle").snippet(text))).contains("[the] [needle]");
        assertThat(shown(marker("\"the\" \"needle\"").snippet(text))).contains("[the] [needle]");
    }

    @Test
    void knowsOfAWordOnlySoManyPlaces() {
        assertThat(marker("w").spans("w ".repeat(60_000))).hasSizeLessThanOrEqualTo(3 * Highlighter.MOST_HITS);
        assertThat(marker("\"in\" \"a\" \"is\" \"the\"").spans("in a is the ".repeat(8000)))
                .hasSizeLessThanOrEqualTo(16 * Highlighter.MOST_HITS);
    }

    @Test
    void cutsNoCharacterInTwo() {
        var text = "😀".repeat(500) + "needle" + "😀".repeat(500);

        assertThat(shown(marker("needle").snippet(text))).contains("[needle]")
                .doesNotContainPattern("(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");
    }

    @Test
    void hasNothingToShowOfATextWithoutIt() {
        assertThat(marker("needle").snippet("hay")).isEmpty();
    }

    private static Highlighter marker(String query) {
        return new Highlighter(Criteria.all(SearchQuery.of(query + " "), ZoneOffset.UTC));
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }
}
