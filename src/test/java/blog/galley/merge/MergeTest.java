package blog.galley.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MergeTest {

    @Nested
    class WithoutAConflict {

        @Test
        void changesToDifferentLinesAreBothThere() {
            assertMerged("# Diary\n\nRain.\n\nTea.\n", "# My diary\n\nRain.\n\nTea.\n", "# Diary\n\nRain.\n\nGreen tea.\n",
                    "# My diary\n\nRain.\n\nGreen tea.\n");
        }

        @Test
        void changesToDifferentWordsOfALineAreBothThere() {
            assertMerged("오늘은 비가 와서 집에 있었다.", "어제는 비가 와서 집에 있었다.", "오늘은 비가 와서 카페에 있었다.",
                    "어제는 비가 와서 카페에 있었다.");
            assertMerged("The quick brown fox jumps.", "The slow brown fox jumps.", "The quick brown fox sleeps.",
                    "The slow brown fox sleeps.");
        }

        @Test
        void changesToNeighbouringLinesAreBothThere() {
            assertMerged("one\ntwo\n", "uno\ntwo\n", "one\ndos\n", "uno\ndos\n");
            assertMerged("- 사과\n- 배\n", "- 풋사과\n- 배\n", "- 사과\n- 배\n- 감\n", "- 풋사과\n- 배\n- 감\n");
        }

        @Test
        void whatBothChangedAlikeIsThereOnce() {
            assertMerged("teh end", "the end", "the end", "the end");
            assertMerged("a\nb\nc\n", "a\nnew\nb\nc\n", "a\nnew\nb\nC\n", "a\nnew\nb\nC\n");
            assertMerged("end\n", "end\n\nP.S. hi\n", "end\n\nP.S. hi\n\nbye\n", "end\n\nP.S. hi\n\nbye\n");
        }

        @Test
        void paragraphsPutInTheSamePlaceFollowEachOther() {
            assertMerged("앞\n\n뒤\n", "앞\n\n내 문단\n\n뒤\n", "앞\n\n남의 문단\n\n뒤\n", "앞\n\n남의 문단\n\n내 문단\n\n뒤\n");
            assertMerged("앞", "앞\n\n내 문단", "앞\n\n남의 문단", "앞\n\n남의 문단\n\n내 문단");
        }

        @Test
        void aLineBetweenTwoThatTheOtherChanged() {
            assertMerged("- milk here\n- eggs\n", "- milk here\n- bread\n- eggs\n", "- milk there\n- ten eggs\n",
                    "- milk there\n- bread\n- ten eggs\n");
        }

        @Test
        void tablesAndLinksGrowBothWays() {
            assertMerged("| a |\n|---|\n| 1 |\n", "| a | b |\n|---|---|\n| 1 | 2 |\n", "| a |\n|---|\n| 1 |\n| 3 |\n",
                    "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |\n");
            assertMerged("See [a](b).", "See [a](c).", "See **[a](b)**.", "See **[a](c)**.");
        }

        @Test
        void deletedHereAndChangedElsewhere() {
            assertMerged("a\nb\nc\nd\n", "a\nd\n", "a\nb\nc\nD\n", "a\nD\n");
            assertMerged("a\nb", "b", "a", "");
        }
    }

    @Nested
    class AtTheEnd {

        @Test
        void noNewlineIsInventedOrLost() {
            assertMerged("a\nb", "A\nb", "a\nb", "A\nb");
            assertMerged("a\n\nb", "A\n\nb", "a\n\nB", "A\n\nB");
            assertMerged("a\n\nb\n", "A\n\nb\n", "a\n\nb", "A\n\nb");
        }

        @Test
        void linesAreNotGlued() {
            assertMerged("a", "a\nmine", "a\ntheirs", "a\ntheirs\nmine");
            assertMerged("a", "a\nmine", "b", "b\nmine");
            assertMerged("a", "b", "a\ntheirs", "b\ntheirs");
        }

        @Test
        void anEmptyLineStaysBehindWhatIsWritten() {
            assertMerged("a", "a\n", "a\ntheirs", "a\ntheirs\n");
            assertMerged("a", "a\nmine", "a\n", "a\nmine\n");
        }

        @Test
        void anEmptyLineThatBothAddedIsThereOnce() {
            assertMerged("a", "a\n", "b\n", "b\n");
            assertConflict("a", "b\na\n", "b\n", "a", "b\na\n", "b\n");
        }

        @Test
        void emptyLinesComeAndGoWithWhoeverChangedThem() {
            assertMerged("a\n\n", "b\n\n", "a", "b");
            assertMerged("a\n", "a\n\n\n", "b\n", "b\n\n\n");
        }

        @Test
        void aTextBegunByBoth() {
            assertConflict("", "mine", "theirs", "", "mine", "theirs");
        }

        @Test
        void aLastLineDeletedByOneAndChangedByTheOther() {
            var merge = Merge.of("a\nb", "a", "a\nB");
            assertThat(merge.text(List.of(Choice.MINE))).isEqualTo("a");
            assertThat(merge.text(List.of(Choice.THEIRS))).isEqualTo("a\nB");
            assertThat(merge.text(List.of(Choice.BOTH))).isEqualTo("a\nB");
        }
    }

    @Nested
    class WithAConflict {

        @Test
        void aWordThatBothChanged() {
            assertConflict("머리말\n\n나는 학교에 갔다.\n\n꼬리말\n", "머리말\n\n나는 학교로 갔다.\n\n꼬리말\n", "머리말\n\n나는 학교까지 갔다.\n\n꼬리말\n",
                    "나는 학교에 갔다.\n", "나는 학교로 갔다.\n", "나는 학교까지 갔다.\n");
        }

        @Test
        void aLineDeletedByOneAndChangedByTheOther() {
            assertConflict("a\nold words\nb\n", "a\nb\n", "a\nnew words\nb\n", "old words\n", "", "new words\n");
        }

        @Test
        void ofNeighbouringLinesOnlyTheOneThatBothChanged() {
            assertConflict("one\ntwo\nthree\n", "uno\ndue\ntre\n", "one\ndos\nthree\n", "two\n", "due\n", "dos\n");
        }

        @Test
        void linesNextToEachOtherAreOneDecision() {
            assertConflict("one\ntwo\n", "uno\ndue\n", "eins\nzwei\n", "one\ntwo\n", "uno\ndue\n", "eins\nzwei\n");
        }

        @Test
        void moreThanAnybodyDecidesOnAreOneDecision() {
            var base = "a\n-\n".repeat(51);
            var mine = base.replace('a', 'b');
            var theirs = base.replace('a', 'c');

            assertThat(Merge.of(base, mine, theirs).parts()).containsExactly(new Part.Conflict(base, mine, theirs));
            assertThat(Merge.of(mine, theirs).parts()).containsExactly(new Part.Conflict("", mine, theirs));
        }

        @Test
        void bothIsTheirsThenMine() {
            var merge = Merge.of("# 제목\n처음", "# 제목\n내 글", "# 제목\n남의 글");
            assertThat(merge.text(List.of(Choice.BOTH))).isEqualTo("# 제목\n남의 글\n내 글");
        }

        @Test
        void eachTakesAChoice() {
            var merge = Merge.of("a\n-\nb\n", "a1\n-\nb1\n", "a2\n-\nb2\n");
            assertThat(merge.conflicts()).isEqualTo(2);
            assertThat(merge.text(List.of(Choice.MINE, Choice.THEIRS))).isEqualTo("a1\n-\nb2\n");
            assertThatIllegalArgumentException().isThrownBy(merge::text);
            assertThatIllegalArgumentException().isThrownBy(() -> merge.text(List.of(Choice.MINE)));
        }
    }

    @Test
    void withoutABaseAllThatDiffersIsAConflict() {
        var merge = Merge.of("하나\n둘\n셋", "하나\nTwo\n셋\n넷");

        assertThat(merge.parts()).containsExactly(new Part.Agreed("하나\n"), new Part.Conflict("", "둘\n", "Two\n"),
                new Part.Agreed("셋"), new Part.Conflict("", "", "\n넷"));
        assertThat(merge.text(List.of(Choice.MINE, Choice.MINE))).isEqualTo("하나\n둘\n셋");
        assertThat(merge.text(List.of(Choice.THEIRS, Choice.THEIRS))).isEqualTo("하나\nTwo\n셋\n넷");
        assertThat(Merge.of("", "새 글").text(List.of(Choice.THEIRS))).isEqualTo("새 글");
        assertThat(Merge.of("같은 글", "같은 글").isClean()).isTrue();
    }

    @Test
    void hanAndKanaCountOneByOne() {
        assertMerged("今日は雨です", "昨日は雨です", "今日は雪です", "昨日は雪です");
    }

    private static void assertMerged(String base, String mine, String theirs, String merged) {
        var merge = Merge.of(base, mine, theirs);
        assertThat(merge.parts()).as("parts of '%s'", base).noneMatch(Part.Conflict.class::isInstance);
        assertThat(merge.text()).isEqualTo(merged);
    }

    private static void assertConflict(String base, String mine, String theirs, String baseLines, String myLines, String theirLines) {
        assertThat(Merge.of(base, mine, theirs).parts()).filteredOn(Part.Conflict.class::isInstance)
                .containsExactly(new Part.Conflict(baseLines, myLines, theirLines));
    }
}
