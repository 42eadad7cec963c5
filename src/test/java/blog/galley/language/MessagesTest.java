package blog.galley.language;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Korean says everything, and whatever bundle another language has begun it has whole. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    static Stream<Class<?>> bundles() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("blog.galley").stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class)).map(JavaClass::reflect);
    }

    private static Set<String> languages(Class<?> bundle) throws IOException {
        try (var files = Files.list(MESSAGES)) {
            var begun = files.map(file -> file.getFileName().toString()).filter(file -> file.startsWith(name(bundle) + "_"))
                    .map(file -> file.replaceFirst("^[a-z]+_(.*)\\.properties$", "$1"));
            return Stream.concat(Stream.of("ko"), begun).collect(toSet());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasEveryText(Class<?> bundle) throws IOException {
        var keys = Stream.of(bundle.getDeclaredMethods()).map(method -> method.getName()).collect(toSet());
        for (var language : languages(bundle)) {
            assertThat(lines(bundle, language).map(line -> line.split("=", 2)[0])).as("%s in %s", bundle.getSimpleName(), language)
                    .doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmptyOrLosesAValue(Class<?> bundle) throws IOException {
        for (var language : languages(bundle)) {
            lines(bundle, language).map(line -> line.split("=", 2)).forEach(text -> {
                var method = Stream.of(bundle.getDeclaredMethods()).filter(other -> other.getName().equals(text[0])).findFirst()
                        .orElseThrow();
                assertThat(text[1].strip()).as(text[0]).isNotEmpty();
                assertThat(values(text[1], method)).as("%s in %s", text[0], language)
                        .isEqualTo(values(method.getAnnotation(Message.class).value(), method));
            });
        }
    }

    /** The parameters that a text shows, which are more than what it only decides by. */
    private static List<String> values(String text, Method method) {
        return Stream.of(method.getParameters()).map(Parameter::getName)
                .filter(name -> Pattern.compile("\\{" + name + "\\b").matcher(text).find()).toList();
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static Stream<String> lines(Class<?> bundle, String language) throws IOException {
        return Files.readAllLines(MESSAGES.resolve(name(bundle) + "_" + language + ".properties")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
