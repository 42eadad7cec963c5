package blog.galley.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.language.Language;
import blog.galley.language.Phrase;
import org.junit.jupiter.api.Test;

class FormErrorsTest {

    @Test
    void keepsTheFirstMessageOfEachFieldInOrder() {
        var errors = FormErrors.none().with("name", Phrase.verbatim("Give a name."))
                .with("slug", Phrase.verbatim("Taken.")).with("name", Phrase.verbatim("Shorter."));

        assertThat(errors.any()).isTrue();
        assertThat(FormErrors.of(errors, "name", "en")).isEqualTo("Give a name.");
        assertThat(FormErrors.of(errors, "body", "en")).isEmpty();
        assertThat(errors.messages()).extracting(message -> message.in(Language.ENGLISH)).containsExactly("Give a name.", "Taken.");
        assertThat(FormErrors.none().any()).isFalse();
    }
}
