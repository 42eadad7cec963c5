package blog.galley.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Hello World,               hello-world
            첫 번째 글!,                첫-번째-글
            PyWeb Symposium 2024 후기,  pyweb-symposium-2024-후기
            Don't panic,               dont-panic
            日本語 の タイトル,           日本語-の-タイトル
            --- dashes ---,            dashes
            ../../etc/passwd,          etc-passwd
            """)
    void keepsLettersOfAnyScript(String words, String slug) {
        assertThat(Slug.of(words)).isEqualTo(slug);
    }

    @Test
    void isComposedWhateverTheDiskHad() {
        var decomposed = Normalizer.normalize("한글 이름", Normalizer.Form.NFD);

        assertThat(Slug.of(decomposed)).isEqualTo("한글-이름");
    }

    @Test
    void isEmptyWhereThereAreNoLetters() {
        assertThat(Slug.of("!!! ??? ✨")).isEmpty();
    }

    @Test
    void isCutToALengthThatFitsAnAddress() {
        assertThat(Slug.of("가".repeat(500)).codePointCount(0, Slug.of("가".repeat(500)).length())).isEqualTo(80);
    }
}
