package blog.galley.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What came is written {+so+}, what went [-so-], lines left out …n. */
class WordDiffTest {

    @Test
    void wordsAreWhole() {
        assertDiff("나는 학교에 갔다.\n", "나는 학교로 갔다.\n", "나는 [-학교에-]{+학교로+} 갔다.\n");
        assertDiff("a quick fox", "a quiet fox", "a [-quick-]{+quiet+} fox");
    }

    @Test
    void rewrittenWordsReadAsOneChange() {
        assertDiff("We saw a red house.", "We saw some green cars.", "We saw [-a red house-]{+some green cars+}.");
    }

    @Test
    void lettersOfScriptsWithoutSpacesStandAlone() {
        assertDiff("コーヒー", "コーラー", "コー[-ヒ-]{+ラ+}ー");
        assertDiff("漢字", "漢語", "漢[-字-]{+語+}");
    }

    @Test
    void wordsThatComeOrGoLeaveTheOthers() {
        assertDiff("하나 셋\n", "하나 둘 셋\n", "하나 {+둘 +}셋\n");
        assertDiff("집에 돌아와 저녁을 먹었다.", "집에 돌아와 늦은 저녁을 먹었다.", "집에 돌아와 {+늦은 +}저녁을 먹었다.");
        assertDiff("one two three", "one three", "one [-two -]three");
    }

    @Test
    void aLineAmongItsLikeIsThatLine() {
        assertDiff("- milk\n- eggs\n", "- milk\n- bread\n- eggs\n", "- milk\n{+- bread\n+}- eggs\n");
        assertDiff("a\n- milk\n- bread\n- eggs\n", "A\n- milk\n- eggs\n", "[-a-]{+A+}\n- milk\n[-- bread\n-]- eggs\n");
    }

    @Test
    void lineBreaksAreKept() {
        assertDiff("a\nb\nc\n", "a\n\nB\nc", "a\n[-b-]{+\nB+}\nc[-\n-]");
    }

    @Test
    void longStretchesAreLeftOut() {
        assertDiff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4!\n5\n6\n7\n8\n9\n", "1\n2\n3\n4{+!+}\n5\n6\n…3");
        assertDiff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1!\n2\n3\n4\n5\n6\n7\n8\n9!\n", "1{+!+}\n2\n3\n…37\n8\n9{+!+}\n");
    }

    @Test
    void nothingIsLeftOutOfTheWhole() {
        var runs = WordDiff.whole("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1!\n2\n3\n4\n5\n6\n7\n8\n9\n");

        assertThat(written(new Hunk.Changed(runs))).isEqualTo("1{+!+}\n2\n3\n4\n5\n6\n7\n8\n9\n");
        assertThat(WordDiff.whole("", "new")).containsExactly(new Run(Run.Kind.ADDED, "new"));
    }

    @Test
    void equalTextsHaveNothingToRead() {
        assertThat(WordDiff.of("같다", "같다")).isEmpty();
    }

    private static void assertDiff(String before, String after, String diff) {
        assertThat(WordDiff.of(before, after).stream().map(WordDiffTest::written).collect(Collectors.joining())).isEqualTo(diff);
    }

    private static String written(Hunk hunk) {
        if (hunk instanceof Hunk.Gap gap) {
            return "…" + gap.lines();
        }
        return ((Hunk.Changed) hunk).runs().stream().map(run -> switch (run.kind()) {
            case SAME -> run.text();
            case ADDED -> "{+" + run.text() + "+}";
            case REMOVED -> "[-" + run.text() + "-]";
        }).collect(Collectors.joining());
    }
}
