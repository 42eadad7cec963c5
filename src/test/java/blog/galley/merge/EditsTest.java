package blog.galley.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    @Test
    void aLetterTypedIsThatLetter() {
        assertThat(Edits.between("Dear read", "Dear reade").list()).containsExactly(new Edit(9, 9, "e"));
    }

    @Test
    void aSyllableGrowsInPlace() {
        assertThat(Edits.between("오늘은 하", "오늘은 한").list()).containsExactly(new Edit(4, 5, "한"));
    }

    @Test
    void aWordThatCameIsAWordAndNotPartsOfItsNeighbours() {
        assertThat(Edits.between("a bar", "a baz bar").list()).containsExactly(new Edit(2, 2, "baz "));
    }

    @Test
    void placesFarApartAreEditsApart() {
        var before = "# 제목\n\n첫 문단입니다.\n\n둘째 문단입니다.\n";
        var after = "# 새 제목\n\n첫 문단입니다.\n\n둘째 문단이에요.\n";
        assertThat(Edits.between(before, after).list()).containsExactly(new Edit(2, 2, "새 "), new Edit(21, 24, "이에요"));
    }

    @Test
    void nothingChangedIsNoEdit() {
        assertThat(Edits.between("같은 글", "같은 글").list()).isEmpty();
        assertThat(Edits.between("", "").list()).isEmpty();
    }

    @Test
    void aSurrogatePairIsNeverSplit() {
        assertThat(Edits.between("😀", "😁").list()).containsExactly(new Edit(0, 2, "😁"));
        assertThat(Edits.between("x🨀", "x😀").list()).containsExactly(new Edit(1, 3, "😀"));
    }

    @Test
    void charactersAreCountedAsPeopleDo() {
        var edits = Edits.between("I like 🍎🍎 here", "I like 🍐 here");
        assertThat(edits.added()).isEqualTo(1);
        assertThat(edits.removed()).isEqualTo(2);
    }

    @Test
    void editsFromElsewhereApply() {
        assertThat(new Edits(List.of(new Edit(0, 1, "가"), new Edit(2, 2, "나"))).apply("abc")).isEqualTo("가b나c");
    }

    @ParameterizedTest
    @CsvSource({"-1,0,0,0", "0,4,4,4", "2,1,3,3", "0,2,1,3", "2,2,1,1", "4,4,4,4", "-2147483648,2147483647,0,0"})
    void editsThatDoNotFitAreRefused(int from, int to, int nextFrom, int nextTo) {
        var edits = new Edits(List.of(new Edit(from, to, ""), new Edit(nextFrom, nextTo, "")));
        assertThatIllegalArgumentException().isThrownBy(() -> edits.apply("abc"));
    }
}
