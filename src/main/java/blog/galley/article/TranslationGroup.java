package blog.galley.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Posts that are translations of each other.
 *
 * @param all  one for each language, the oldest first; empty if there is only one
 * @param main for readers of other languages; null if {@code all} is empty
 */
public record TranslationGroup(List<Translation> all, Translation main) {

    public static final TranslationGroup NONE = new TranslationGroup(List.of(), null);

    /** @param language the blog's */
    static TranslationGroup of(List<Translation> posts, String language) {
        var all = new LinkedHashMap<String, Translation>();
        posts.forEach(post -> all.putIfAbsent(primary(post.language()), post));
        return all.size() < 2
                ? NONE
                : new TranslationGroup(List.copyOf(all.values()), all.getOrDefault(primary(language), all.values().iterator().next()));
    }

    /** {@code ko} of {@code ko-KR}. */
    private static String primary(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }

    public List<Translation> besides(long post) {
        return all.stream().filter(one -> one.post() != post).toList();
    }
}
