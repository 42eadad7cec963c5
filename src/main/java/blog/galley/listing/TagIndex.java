package blog.galley.listing;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All tags by their first letters, like the index of a book. */
public record TagIndex(ArchiveFilter filter, List<Letter> letters) {

    /** In an index of at least {@link #LONG} words, so many of the most used are bold. */
    private static final int MAIN = 12;
    private static final int LONG = 30;

    public record Letter(String letter, List<Word> words) {
    }

    /** @param count of the posts that the link leads to */
    public record Word(String name, String href, long count, boolean main) {
    }

    /** @param tags the most used first */
    static TagIndex of(List<TagCount> tags, ArchiveFilter filter) {
        var open = tags.stream().filter(tag -> tag.left() > 0 && !filter.tags().slugs().contains(tag.slug())).toList();
        var words = IntStream.range(0, open.size()).mapToObj(i -> word(open.get(i), filter, open.size() >= LONG && i < MAIN));
        var letters = words.sorted(Comparator.comparing(word -> folded(word.name())))
                .collect(Collectors.groupingBy(word -> Initial.of(word.name()), TreeMap::new, Collectors.toList()));
        return new TagIndex(filter, letters.entrySet().stream().map(letter -> new Letter(letter.getKey(), letter.getValue())).toList());
    }

    private static Word word(TagCount tag, ArchiveFilter filter, boolean main) {
        return new Word(tag.name(), filter.isEmpty() ? tag.path() : filter.with(tag.slug()).href(), tag.left(), main);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
