package blog.galley.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import blog.galley.account.Account;
import blog.galley.account.Role;
import blog.galley.language.Phrase;
import blog.galley.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    private static final String LONG = "each of these words was thrown with dice: plinth, gorse, vellum, otter, ";
    private static final String HANGUL = "옷장속고래가웃는다네바깥에서는비가세차게내린다네";

    @ParameterizedTest
    @ValueSource(strings = {"ten chars!", "옷장속고래가웃는다네", "😀😎🐙🌵🍕🚲🎻🧭🪁🌋", "a b c x y "})
    void tenCharactersAreEnough(String password) {
        assertThat(fault(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nine char", "가나다라마바사아자", "😀😀😀😀😀😀😀😀😀"})
    void fewerAreNot(String password) {
        assertThat(fault(password)).hasValueSatisfying(message -> assertThat(message.in(English.SPEAKER)).contains("at least 10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password12", "Password12", "PASSWORD2024!", "p@ssw0rd!!1", "p@$$w0rd2026", "passwordpassword",
        "password password", "!!password!!", "1234567890",
        "0987654321", "abcdefghij", "ABCDEFGHIJ", "qwertyuiop", "QwertyUiop1", "asdfghjkl;", "1q2w3e4r5t", "1qaz2wsx3edc",
        "qwer1234asdf", "aaaaaaaaaa", "          ",
        "\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000", "😀😀😀😀😀😀😀😀😀😀", "가가가가가가가가가가", "abcabcabcabc", "1212121212",
        "k7x!k7x!k7x!", "iloveyou1234",
        "helloworld12", "letmein12345", "dragon123456", "monkey123456", "football2025", "1111122222", "01012345678", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ",
        "dkssudgktpdy", "안녕하세요12345678", "비밀번호123456",
        "qlalfqjsgh1!", "가나다라마바사아자차", "사랑해사랑해사랑해사랑해", "ㅔㅁㄴㄴ잭ㅇ2026!!", "ｐａｓｓｗｏｒｄ１２", "ⓟⓐⓢⓢⓦⓞⓡⓓ12", "saranghae1004", "대한민국20022002"})
    void whatEverybodyTriesFirstIsNoPassword(String password) {
        assertThat(fault(password)).hasValueSatisfying(message -> assertThat(message.in(English.SPEAKER)).contains("harder to guess"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"galley2026!", "Galley Galley", "jisu kim 1234", "JisuKim2026", "kim jisu kim", "nightowls12",
        "The Night Owls!", "night owls jisu", "galleypassword"})
    void theNameOfTheAccountOrTheBlogIsNoPassword(String password) {
        assertThat(Password.fault(password, List.of("Jisu Kim", "The Night Owls", "Galley"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a good password", "a password for tests", "correct horse battery staple", "8402957103", "tr0ub4dor&3zx",
        "비밀번호는 길어야 한다", "고양이가 창문을 열었다", "my cat hates mondays",
        "vkvkfkrkdskan", "xK9#mQ2$vL", "the owls of the night sing late", "ten chars!"})
    void noKindOfCharacterIsAskedFor(String password) {
        assertThat(Password.fault(password, List.of("Jisu Kim", "The Night Owls", "Galley"))).isEmpty();
    }

    @Test
    void seventyTwoBytesAreTheMost() {
        assertThat(fault(LONG)).isEmpty();
        assertThat(fault(HANGUL)).isEmpty();
        assertThat(fault(LONG + "a")).hasValueSatisfying(message -> assertThat(message.in(English.SPEAKER)).contains("has 73"));
        assertThat(fault(HANGUL + "a")).isPresent();
    }

    @Test
    void bytesAreCountedAsTheyAreHashed() {
        assertThat(fault("\ufdfa".repeat(3))).as("one character that becomes eighteen, but three are still too few").isPresent();
        assertThat(fault("\ufdfa".repeat(10))).hasValueSatisfying(message -> assertThat(message.in(English.SPEAKER)).contains("Shorten"));
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

    private static Optional<Phrase> fault(String password) {
        return Password.fault(password, List.of("Ada", "Galley"));
    }

    private static Optional<Account> account(String password) {
        return Optional.of(new Account("Ada", Password.hash(password), Role.AUTHOR, Instant.EPOCH));
    }
}
