package blog.galley.post;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The slugs of the tags that a post must all have, in the order they were chosen. */
public record TagFilter(List<String> slugs) {

    /** More than any post has; the rest cannot change what is found. */
    private static final int MOST = 20;

    public static TagFilter of(List<String> slugs) {
        Set<String> once = slugs == null ? Set.of() : slugs.stream()
                .map(slug -> slug.replace("\0", "").strip()).filter(slug -> !slug.isEmpty())
                .limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
        return new TagFilter(List.copyOf(once));
    }

    public TagFilter with(String slug) {
        return of(Stream.concat(slugs.stream(), Stream.of(slug)).toList());
    }

    public TagFilter without(String slug) {
        return new TagFilter(slugs.stream().filter(chosen -> !chosen.equals(slug)).toList());
    }

    /** {@code tag=java&tag=htmx}, percent-encoded; empty if none is chosen. */
    public String query() {
        return slugs.stream().map(slug -> "tag=" + URLEncoder.encode(slug, StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
