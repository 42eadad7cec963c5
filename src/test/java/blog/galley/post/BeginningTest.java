package blog.galley.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {

    @Test
    void shortTextsStayAsTheyAre() {
        assertThat(Beginning.of("하나둘셋", 4)).isEqualTo("하나둘셋");
        assertThat(Beginning.quoted("하나둘셋", 4)).isEqualTo("하나둘셋");
    }

    @Test
    void ofALongTextTheBeginningIsLeft() {
        assertThat(Beginning.of("하나둘셋", 3)).isEqualTo("하나둘");
        assertThat(Beginning.quoted("하나둘셋", 3)).isEqualTo("하나둘…");
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(Beginning.of("가😀나", 2)).isEqualTo("가");
        assertThat(Beginning.of("가😀나", 3)).isEqualTo("가😀");
        assertThat(Beginning.quoted("😀😀", 3)).isEqualTo("😀…");
    }
}
