package blog.galley.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComposedTest {

    @Test
    void putsLettersAndMarksTogether() {
        assertThat(Composed.of("\u1112\u1161\u11AB cafe\u0301")).isEqualTo("한 café");
    }

    @Test
    void keepsAsManyMarksOnALetterAsLanguagesHave() {
        assertThat(Composed.of("x" + "\u0301\u0316".repeat(10) + "y")).hasSize(22);
        assertThat(Composed.of("x" + "\u0301\u0316".repeat(250_000) + "y\u0316" + "\u0301".repeat(500_000))).hasSizeLessThan(64);
    }
}
