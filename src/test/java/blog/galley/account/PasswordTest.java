package blog.galley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;

import blog.galley.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"ten chars!", "가나다라마바사아자차", "😀😀😀😀😀😀😀😀😀😀", "          "})
    void tenCharactersAreEnough(String password) {
        assertThat(Password.fault(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nine char", "가나다라마바사아자", "😀😀😀😀😀😀😀😀😀"})
    void fewerAreNot(String password) {
        assertThat(Password.fault(password)).hasValueSatisfying(message -> assertThat(message.in(English.SPEAKER)).contains("at least 10"));
    }

    @Test
    void seventyTwoBytesAreTheMost() {
        assertThat(Password.fault("a".repeat(72))).isEmpty();
        assertThat(Password.fault("가".repeat(24))).isEmpty();
        assertThat(Password.fault("a".repeat(73))).hasValueSatisfying(message -> assertThat(message.in(English.SPEAKER)).contains("has 73"));
        assertThat(Password.fault("가".repeat(24) + "a")).isPresent();
    }

    @Test
    void bytesAreCountedAsTheyAreHashed() {
        assertThat(Password.fault("\ufdfa".repeat(3))).as("one character that becomes eighteen, but three are still too few").isPresent();
        assertThat(Password.fault("\ufdfa".repeat(10))).hasValueSatisfying(message -> assertThat(message.in(English.SPEAKER)).contains("Shorten"));
    }

    @Test
    void aComposedAndADecomposedPasswordAreOne() {
        var account = account("비밀번호는 길어야 한다");

        assertThat(Password.opens(Normalizer.normalize("비밀번호는 길어야 한다", Normalizer.Form.NFD), account)).isTrue();
    }

    @Test
    void whatFollowsSeventyTwoBytesIsNotIgnored() {
        var account = account("a".repeat(72));

        assertThat(Password.opens("a".repeat(72), account)).isTrue();
        assertThat(Password.opens("a".repeat(73), account)).isFalse();
    }

    @Test
    void nobodyHasNoPassword() {
        assertThat(Password.opens("nobody", Optional.empty())).isFalse();
    }

    private static Optional<Account> account(String password) {
        return Optional.of(new Account("Ada", Password.hash(password), Role.AUTHOR, Instant.EPOCH));
    }
}
