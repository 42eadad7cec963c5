package blog.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table in {@link Limits} says what is so. */
class LimitsTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+)(?: (KB|MB|GB|s|minutes|days))?");
    private static final Map<String, Long> UNITS = Map.of("KB", 1L << 10, "MB", 1L << 20, "GB", 1L << 30, "s", 1L, "minutes", 60L, "days",
            86_400L);

    static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(Path.of("src/main/java/blog/galley/Limits.java")).stream().filter(line -> line.contains(" | "))
                .map(line -> Arrays.stream(line.substring(3).split("\\|")).map(String::strip).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachIsWhatItSaysAndHasATest(List<String> row) throws Exception {
        assertThat(row).hasSize(4);
        var set = row.get(2).startsWith("quarkus.") ? property(row.get(2)) : field(row.get(2));
        var amount = AMOUNT.matcher(row.get(1));
        if (amount.matches() && set.isPresent()) {
            assertThat(set.get()).isEqualTo(Long.parseLong(amount.group(1)) * UNITS.getOrDefault(String.valueOf(amount.group(2)), 1L));
        }
        var test = row.get(3).split("\\.");
        try (var files = Files.walk(TESTS)) {
            var source = files.filter(file -> file.endsWith(test[0] + ".java")).findFirst().orElseThrow();
            assertThat(Files.readString(source)).contains(test.length > 1 ? "void " + test[1] + "(" : "@Test");
        }
    }

    /** In bytes, seconds or pieces; nothing if the heap or the machine decides. */
    private static Optional<Long> field(String name) throws ReflectiveOperationException {
        int dot = name.lastIndexOf('.');
        var field = Class.forName(name.substring(0, dot)).getDeclaredField(name.substring(dot + 1));
        field.setAccessible(true);
        var value = Modifier.isStatic(field.getModifiers()) ? field.get(null) : null;
        return value instanceof Duration duration
                ? Optional.of(duration.toSeconds())
                : Optional.ofNullable((Number) value).map(Number::longValue);
    }

    private static Optional<Long> property(String name) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(in);
        }
        var value = Pattern.compile("(\\d+)([MS]?)").matcher(properties.getProperty(name));
        assertThat(value.matches()).isTrue();
        return Optional.of(Long.parseLong(value.group(1)) * (value.group(2).equals("M") ? 1L << 20 : 1L));
    }
}
