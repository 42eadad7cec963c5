package blog.galley.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

    private final Wrapping lines = new Wrapping(8, text -> text.codePointCount(0, text.length()));

    @Test
    void breakBetweenWords() {
        assertThat(lines.of("낱말 사이에서 줄을 바꿔요")).containsExactly("낱말 사이에서", "줄을 바꿔요");
    }

    @Test
    void breakWithinAWordOnlyIfNoLineHoldsIt() {
        assertThat(lines.of("a longwordwithoutend b")).containsExactly("a", "longword", "withoute", "nd b");
    }

    @Test
    void endInAnEllipsisIfThereAreTooMany() {
        assertThat(lines.of("one two three four five", 2)).containsExactly("one two", "three\u2026");
    }

    @Test
    void neverSplitASurrogatePair() {
        assertThat(lines.of("😀".repeat(9))).containsExactly("😀".repeat(8), "😀");
    }

    @Test
    void ofNothingAreOneEmptyLine() {
        assertThat(lines.of("", 3)).containsExactly("");
    }

    @Test
    void narrowerThanALetterStillEnd() {
        assertThat(new Wrapping(0, String::length).of("ab")).containsExactly("a", "b", "");
    }
}
