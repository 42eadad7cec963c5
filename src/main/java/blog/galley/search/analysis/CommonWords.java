package blog.galley.search.analysis;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** Stop words, from the lists of Snowball: too common to say what a text is about. */
final class CommonWords {

    private static final Map<Stemming, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private CommonWords() {
    }

    static boolean has(Stemming language, String folded) {
        return KNOWN.computeIfAbsent(language, CommonWords::listed).contains(folded);
    }

    private static Set<String> listed(Stemming language) {
        var name = Locale.forLanguageTag(language.name()).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
        try (var file = SnowballFilter.class.getResourceAsStream(name + "_stop.txt")) {
            return file == null
                    ? Set.of()
                    : WordlistLoader.getSnowballWordSet(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .stream().map(word -> Folding.of(new String((char[]) word))).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of a file in the jar
        }
    }
}
