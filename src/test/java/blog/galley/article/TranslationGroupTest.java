package blog.galley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TranslationGroupTest {

    private static final Translation ENGLISH = new Translation(1, "/posts/walk", "Walk", "en");
    private static final Translation KOREAN = new Translation(2, "/posts/걷기", "걷기", "ko");

    @Test
    void theMainOneIsInTheLanguageOfTheBlogInWhicheverCountry() {
        assertThat(TranslationGroup.of(List.of(ENGLISH, KOREAN), "ko-KR").main()).isEqualTo(KOREAN);
        assertThat(TranslationGroup.of(List.of(KOREAN, ENGLISH), "en-GB").main()).isEqualTo(ENGLISH);
        assertThat(TranslationGroup.of(List.of(KOREAN, ENGLISH), "de").main()).isEqualTo(KOREAN);
    }

    @Test
    void oneLanguageHasOnePost() {
        assertThat(TranslationGroup.of(List.of(KOREAN, new Translation(3, "/posts/둘", "둘", "ko-KP")), "ko"))
                .isEqualTo(TranslationGroup.NONE);
    }
}
