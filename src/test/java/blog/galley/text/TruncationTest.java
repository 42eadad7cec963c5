package blog.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TruncationTest {

    @Test
    void shortTextsStayAsTheyAre() {
        assertThat(Truncation.of("하나둘셋", 4)).isEqualTo("하나둘셋");
        assertThat(Truncation.quoted("하나둘셋", 4)).isEqualTo("하나둘셋");
    }

    @Test
    void ofALongTextTheBeginningIsLeft() {
        assertThat(Truncation.of("하나둘셋", 3)).isEqualTo("하나둘");
        assertThat(Truncation.quoted("하나둘셋", 3)).isEqualTo("하나둘…");
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(Truncation.of("가😀나", 2)).isEqualTo("가");
        assertThat(Truncation.of("가😀나", 3)).isEqualTo("가😀");
        assertThat(Truncation.quoted("😀😀", 3)).isEqualTo("😀…");
    }
}
