package blog.galley.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;

import blog.galley.text.Common;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapTest {

    @ParameterizedTest
    @CsvSource({
        "abc, abc, 3, 0", "abc, abXc, 2, 1", "abc, ac, 1, 1", "'', abc, 0, 0", "abc, xyz, 0, 0", "aa, aaa, 2, 0",
        "가나다, 가마다, 1, 1", "😀b, 😀c, 1, 0",
        "a😀, a😁, 1, 0", // the same first half
        "😀z, 🨀z, 0, 1", // the same second half
        "😀😀, 😀, 1, 0"})
    void countsWholeCharacters(String one, String other, int start, int end) {
        assertThat(Overlap.of(Common.of(one, other), other)).isEqualTo(new Overlap(start, end));
    }

    @Test
    void aMiddlePutBackGivesTheText() {
        var random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            var before = text(random);
            var after = text(random);
            var common = Common.of(before, after);
            var kept = Overlap.of(common, after);
            assertThat(first(before, kept.start()) + kept.middle(after) + last(before, kept.end())).isEqualTo(after);
            assertThat(ChangeSize.between(before, common, after)).isEqualTo(new ChangeSize(characters(after) - kept.start() - kept.end(),
                    characters(before) - kept.start() - kept.end()));
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(6), 0, 5).mapToObj("a가😀😁🨀".codePoints().boxed().toList()::get)
                .map(Character::toString).collect(Collectors.joining());
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String first(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }

    private static String last(String text, int characters) {
        return text.substring(text.offsetByCodePoints(text.length(), -characters));
    }
}
