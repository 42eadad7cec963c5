package blog.galley.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "지수", "Jean-Luc O’Neill", "👩‍💻", "012345678901234567890123456789012345678901234567890123456789"})
    void aNameIsWhatPeopleAreCalled(String name) {
        assertThat(AccountName.fault(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\tb", "a\nb", "a\u0007b", "a\u0085b", "a\u2028b", "a\u200Bb", "\u3164", "\uFFA0", "a\u2800", "\u115F",
        "a\uDB40\uDC41", "0123456789012345678901234567890123456789012345678901234567890"})
    void aNameHasOneToSixtyVisibleCharacters(String name) {
        assertThat(AccountName.fault(name)).isPresent();
    }

    @Test
    void aNameIsComposedAndHasNoSpaceAround() {
        assertThat(AccountName.tidy(" \u110c\u1175\u1109\u116e ")).isEqualTo("지수");
    }
}
