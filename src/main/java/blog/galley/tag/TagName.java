package blog.galley.tag;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import blog.galley.address.Composed;
import blog.galley.address.Slug;
import blog.galley.text.Truncation;

/** Cleans the names of tags, in any script, and makes their slugs. */
public final class TagName {

    private static final int MOST_CHARACTERS = 60;

    private TagName() {
    }

    /** The names in form fields, each of which may hold several between commas. Each once, ignoring case; at most 60 characters long. */
    public static List<String> list(List<String> fields) {
        var names = new LinkedHashMap<String, String>();
        fields.stream()
                .flatMap(field -> Arrays.stream(field.split("[,，\n]")))
                .flatMap(TagName::clean)
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        return List.copyOf(names.values());
    }

    private static Stream<String> clean(String typed) {
        var name = Composed.of(typed)
                .replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ")
                .strip()
                .replaceFirst("^#(?=\\S)", "");
        return name.isEmpty() ? Stream.empty() : Stream.of(Truncation.of(name, MOST_CHARACTERS).strip());
    }

    /** {@code C#} is {@code c-sharp}, {@code C++} {@code c-plus-plus}, {@code .NET} {@code dot-net}; never empty. */
    public static String slug(String name) {
        var slug = Slug.of(name
                .replace("#", " sharp ")
                .replace("+", " plus ")
                .replaceAll("(?<=[\\p{L}\\p{N}])\\.(?=[\\p{L}\\p{N}])", " dot ")
                .replaceAll("^\\.(?=[\\p{L}\\p{N}])", "dot "));
        return slug.isEmpty() ? "tag" : slug;
    }
}
