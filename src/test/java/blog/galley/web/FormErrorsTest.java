package blog.galley.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormErrorsTest {

    @Test
    void keepsTheFirstMessageOfEachFieldInOrder() {
        var errors = FormErrors.none().with("name", "Give a name.").with("slug", "Taken.").with("name", "Shorter.");

        assertThat(errors.any()).isTrue();
        assertThat(errors.of("name")).isEqualTo("Give a name.");
        assertThat(errors.of("body")).isEmpty();
        assertThat(errors.messages()).containsExactly("Give a name.", "Taken.");
        assertThat(FormErrors.none().any()).isFalse();
    }
}
