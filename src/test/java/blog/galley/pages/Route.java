package blog.galley.pages;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What the application answers, read off its resources, so that a new one is among them.
 *
 * @param template of its path, such as {@code /editor/{id: \d{1,18}}/draft}
 */
record Route(String method, String template, Method by) {

    static List<Route> all() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("blog.galley").stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).map(JavaClass::reflect).flatMap(Route::of).toList();
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> verb(method).map(verb -> new Route(verb,
                join(resource.getAnnotation(Path.class).value(),
                        Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).orElse("")),
                method)).stream());
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(GET.class, POST.class, PUT.class, DELETE.class).filter(method::isAnnotationPresent).map(Class::getSimpleName)
                .findFirst();
    }

    private static String join(String folder, String own) {
        return own.isEmpty() ? folder : folder.replaceFirst("/$", "") + "/" + own.replaceFirst("^/", "");
    }

    /** An address of it: with numbers where only numbers fit, with the word everywhere else. */
    String address(long post, String word) {
        var address = new StringBuilder();
        for (int at = 0; at < template.length(); at++) {
            if (template.charAt(at) != '{') {
                address.append(template.charAt(at));
                continue;
            }
            int end = end(at);
            address.append(value(template.substring(at + 1, end), post, word));
            at = end;
        }
        return address.toString();
    }

    private int end(int open) {
        int depth = 0;
        for (int i = open;; i++) {
            depth += template.charAt(i) == '{' ? 1 : template.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
    }

    private static String value(String variable, long post, String word) {
        var name = variable.split(":", 2)[0].strip();
        var pattern = variable.contains(":") ? variable.split(":", 2)[1].strip() : ".+";
        if (pattern.startsWith("xml")) {
            return "xml";
        }
        if (pattern.startsWith("[0-9a-f]")) {
            return "0".repeat(64);
        }
        return pattern.startsWith("\\d") || pattern.startsWith("[0-9]") ? name.equals("version") ? "1" : Long.toString(post) : word;
    }

    /** The names that it looks for in a query. */
    List<String> queries() {
        return Arrays.stream(by.getParameters()).filter(parameter -> parameter.isAnnotationPresent(RestQuery.class)).map(parameter -> {
            var named = parameter.getAnnotation(RestQuery.class).value();
            return named.isEmpty() ? parameter.getName() : named;
        }).toList();
    }

    boolean takesBody() {
        return !method.equals("GET");
    }

    boolean isStream() {
        return template.endsWith("/news");
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
