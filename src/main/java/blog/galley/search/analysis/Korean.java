package blog.galley.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Splits a Korean word between spaces into morphemes, with Lucene's Nori. Words are analysed one by one, so that a word gives the same
 * morphemes in a query as in a text. Particles and endings are removed only if something is left, and the whole word stays a lexeme:
 * words that the dictionary does not know are found as well.
 */
final class Korean {

    /** @param isNoun a common one or a name */
    record Morpheme(String text, int from, int to, boolean isContent, boolean isNoun) {
    }

    /** Particles that few nouns end in, after at least two syllables. */
    private static final Pattern PARTICLE = Pattern.compile(
            "(?<=..)(?:[은는을를의에와과도만]|에서|에게|으로|까지|부터|보다|처럼|이나|이라는|라는|이라고|라고|이란|들[은이을의]?)$");
    private static final int MOST_REMEMBERED = 50_000;
    private static final Cache<String, List<Morpheme>> MORPHEMES = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    private Korean() {
    }

    /** The content morphemes, without particles and endings; all if there are only those. */
    static List<Morpheme> content(String word) {
        var all = MORPHEMES.get(word, Korean::analysed);
        var content = all.stream().filter(Morpheme::isContent).toList();
        return content.isEmpty() ? all : content;
    }

    /** The word without particles and endings at its end: by the dictionary, and by {@link #PARTICLE}, which may differ. */
    static Set<String> withoutParticles(String word) {
        var stems = new LinkedHashSet<String>();
        MORPHEMES.get(word, Korean::analysed).stream()
                .filter(Morpheme::isContent)
                .mapToInt(Morpheme::to).max()
                .ifPresent(end -> stems.add(word.substring(0, end)));
        var look = PARTICLE.matcher(word);
        if (look.find()) {
            stems.add(word.substring(0, look.start()));
        }
        return stems;
    }

    private static List<Morpheme> analysed(String word) {
        var morphemes = new ArrayList<Morpheme>();
        try (var tokenizer = new KoreanTokenizer(KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.DISCARD, false)) {
            tokenizer.setReader(new StringReader(word));
            var term = tokenizer.getAttribute(CharTermAttribute.class);
            var offset = tokenizer.getAttribute(OffsetAttribute.class);
            var part = tokenizer.getAttribute(PartOfSpeechAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                morphemes.add(new Morpheme(term.toString(), offset.startOffset(), offset.endOffset(), isContent(part.getLeftPOS()),
                        isNoun(part.getLeftPOS())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of a text in memory
        }
        return List.copyOf(morphemes);
    }

    private static boolean isNoun(POS.Tag tag) {
        return tag == POS.Tag.NNG || tag == POS.Tag.NNP;
    }

    private static boolean isContent(POS.Tag tag) {
        var name = tag.name();
        return !name.startsWith("J") && !name.startsWith("E") && !name.startsWith("XS") && tag != POS.Tag.VCP && tag != POS.Tag.VX;
    }
}
