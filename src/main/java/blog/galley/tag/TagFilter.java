package blog.galley.tag;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import blog.galley.address.Composed;

/** The slugs of the tags that a post must all have, at most 50, each once, sorted: one choice has one address. */
public record TagFilter(List<String> slugs) {

    /** More than any post has; the rest cannot change what is found. */
    private static final int MOST = 50;

    public static TagFilter of(List<String> slugs) {
        return new TagFilter(clean(slugs).distinct().limit(MOST).sorted().toList());
    }

    /**
     * Values of a query parameter in NFC, without NUL and empty ones.
     *
     * @param typed null for none
     */
    public static Stream<String> clean(List<String> typed) {
        return typed == null
                ? Stream.of()
                : typed.stream()
                        .map(word -> Composed.of(word.replace("\0", "")).strip())
                        .filter(word -> !word.isEmpty());
    }

    public TagFilter with(String slug) {
        return of(Stream.concat(slugs.stream(), Stream.of(slug)).toList());
    }

    public TagFilter without(String slug) {
        return new TagFilter(slugs.stream().filter(chosen -> !chosen.equals(slug)).toList());
    }

    /** {@code tag=htmx&tag=java}, percent-encoded; empty if none is chosen. */
    public String query() {
        return slugs.stream().map(slug -> "tag=" + encoded(slug)).collect(Collectors.joining("&"));
    }

    public static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
