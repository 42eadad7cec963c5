package blog.galley.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import blog.galley.support.CountedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    /** What PostgreSQL takes as one lexeme. */
    private static final int MOST_BYTES = 2046;

    @ParameterizedTest
    @ValueSource(strings = {"w ", "a", "a-", "a.", ".a", "a'", "a#", "a++", "#", "+", "-", "_", "._", "\u0301", "a\u0301\u0316", "\uFDFA",
        "\uFDFA ", "\u1100\u1161\u11A8", "가a", "校a ", "ﬃ㌖㍿½", "😀", "\uD83D", "aB", "\u2019"})
    void aTextIsTakenApartInOnePass(String repeated) {
        var counted = new CountedText(repeated.repeat(100_000 / repeated.length()));

        Token.of(counted);

        assertThat(counted.looks()).isLessThan(20L * counted.length());
    }

    @Test
    void everyCharacterMakesLexemesThatTheDatabaseTakes() {
        var analysis = new Analysis(Stemming.EN);
        IntStream.rangeClosed(1, Character.MAX_CODE_POINT).filter(Character::isDefined).filter(TokenTest::expands)
                .mapToObj(Character::toString).forEach(letter -> Token.of(letter.repeat(100)).forEach(token -> {
                    assertThat(analysis.lexemes(token)).as(letter).allSatisfy(
                            lexeme -> assertThat(lexeme.text().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(MOST_BYTES));
                    assertThat(Terms.of(token, true).each()).as(letter).allSatisfy(
                            term -> assertThat(term.lexeme().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(MOST_BYTES));
                    assertThat(Folding.letters(token.folded()).length()).isLessThan(MOST_BYTES);
                }));
    }

    private static boolean expands(int letter) {
        var text = Character.toString(letter);
        return Folding.of(text).length() > text.length() || Folding.withoutAccents(text).length() > text.length()
                || Folding.letters(text).length() > 2;
    }

    @Test
    void aWordInManyWritingSystemsHasFewParts() {
        var mixed = IntStream.range(0, 40).mapToObj(n -> "a校").collect(Collectors.joining());

        assertThat(Token.of(mixed)).singleElement().satisfies(token -> assertThat(token.segments()).hasSize(16));
    }
}
