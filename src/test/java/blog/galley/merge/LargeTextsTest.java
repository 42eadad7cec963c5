package blog.galley.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte against another. The limit only tells a hang from an answer. */
class LargeTextsTest {
    private static final int SIZE = 1_000_000;
    private static final Duration HANG = Duration.ofSeconds(60);

    static Stream<Arguments> texts() {
        return Stream.of(
                texts("equal lines", repeated("a\n"), repeated("b\n")),
                texts("equal lines, fewer", "x\n" + repeated("a\n") + "y\n", "y\n" + repeated("aa\na\n") + "x\n"),
                texts("unrelated lines", lines(1, 40), lines(2, 40)),
                texts("unrelated words", words(1, '\n'), words(2, '\n')),
                texts("unrelated words in a line", words(1, ' '), words(2, ' ')),
                texts("one letter", repeated("가 "), repeated("나 ")),
                texts("signs in a line", repeated("*"), "_" + repeated("*_")),
                texts("few different lines", lines(1, 1), lines(2, 1)),
                texts("every other line", numbered(i -> i + "\na" + i + "\n"), numbered(i -> i + "\nb" + i + "\n")),
                texts("backwards", numbered(i -> i + "\n"), numbered(i -> SIZE - i + "\n")),
                texts("lines of one hash", oneHash(1), oneHash(2)),
                texts("lines among their like", repeated("a\n"), repeated("a\na\na\nb\na\na\na\na\n")),
                texts("a log with two changes", "first\n" + chosen(1, "x\n", "y\n") + "last\n",
                        "1st\n" + chosen(1, "x\n", "y\n") + "end\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void areComparedInTime(String name, String one, String other) {
        assertTimeoutPreemptively(HANG, () -> assertThat(Edits.between(one, other).apply(one)).isEqualTo(other));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void areReadInTime(String name, String one, String other) {
        assertTimeoutPreemptively(HANG, () -> assertThat(WordDiff.of(one, other)).isNotEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void areMergedInTime(String name, String one, String other) {
        assertTimeoutPreemptively(HANG, () -> {
            assertThat(Merge.of("", one, other).parts()).isNotEmpty();
            assertThat(Merge.of(one, other, one.replace('0', '!').replace('a', 'A') + "!").parts()).isNotEmpty();
        });
    }

    private static Arguments texts(String name, String one, String other) {
        return Arguments.of(name, one, other);
    }

    private static String repeated(String piece) {
        return piece.repeat(SIZE / piece.length());
    }

    private static String lines(int seed, int length) {
        var random = new Random(seed);
        return Stream.generate(() -> letters(random, length) + "\n").limit(SIZE / (length + 1)).collect(Collectors.joining());
    }

    private static String words(int seed, char between) {
        var random = new Random(seed);
        return Stream.generate(() -> letters(random, 2) + between).limit(SIZE / 3).collect(Collectors.joining());
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String chosen(int seed, String... pieces) {
        return new Random(seed).ints(SIZE / 2, 0, pieces.length).mapToObj(i -> pieces[i]).collect(Collectors.joining());
    }

    private static String oneHash(int seed) {
        return Stream.of(chosen(seed, "Aa", "BB").split("(?<=\\G.{40})")).collect(Collectors.joining("\n"));
    }

    private static String numbered(IntFunction<String> piece) {
        return IntStream.range(0, SIZE / 12).mapToObj(piece).collect(Collectors.joining());
    }
}
