package blog.galley.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Chinese and Japanese as single characters and pairs, since without a dictionary one cannot tell where words end. */
final class Ideographs {

    private static final int SCRIPTS = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA;

    private Ideographs() {
    }

    static List<Lexeme> of(String run) {
        var found = new ArrayList<Lexeme>();
        var tokenizer = new StandardTokenizer();
        tokenizer.setReader(new StringReader(run));
        try (var stream = new CJKBigramFilter(new CJKWidthFilter(tokenizer), SCRIPTS, true)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(new Lexeme(term.toString(), offset.startOffset(), offset.endOffset()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of a text in memory
        }
        return found;
    }

    /** What a text must have to contain a run of characters: all its pairs or, of a single character, that. */
    static List<Lexeme> required(String run) {
        var all = of(run);
        var pairs = all.stream().filter(lexeme -> lexeme.text().codePointCount(0, lexeme.text().length()) > 1).toList();
        return pairs.isEmpty() ? all : pairs;
    }
}
