package blog.galley.search.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** European languages, each with its stemmer and the most frequent words, by which it is recognized. */
public enum Stemming {
    EN(Script.LATIN, EnglishStemmer::new, "the and of to in is that it for you with not this are be"),
    DE(Script.LATIN, German2Stemmer::new, "der die und das nicht ist ein mit den zu von auf auch sich eine"),
    FR(Script.LATIN, FrenchStemmer::new, "le la les et des est que une dans pour qui pas sur avec du"),
    ES(Script.LATIN, SpanishStemmer::new, "el la los que y en es una por con para las del no se"),
    IT(Script.LATIN, ItalianStemmer::new, "il che di è per una non con sono della la si le gli più"),
    PT(Script.LATIN, PortugueseStemmer::new, "o que não uma para com os do da em um as ao mais se"),
    NL(Script.LATIN, DutchStemmer::new, "de het een en van is dat niet op te zijn voor met ook er"),
    SV(Script.LATIN, SwedishStemmer::new, "och att det som en är på för inte av jag med den ett har"),
    DA(Script.LATIN, DanishStemmer::new, "og at det er en til på for ikke af jeg den med har et"),
    NO(Script.LATIN, NorwegianStemmer::new, "og det er ikke på som for av til jeg en med har et å"),
    FI(Script.LATIN, FinnishStemmer::new, "ja on ei että se hän oli mutta kun myös ovat joka tai sen jos"),
    HU(Script.LATIN, HungarianStemmer::new, "a az és hogy nem egy is van meg csak de ez már azt mint"),
    RO(Script.LATIN, RomanianStemmer::new, "și de în la cu este care pe un nu să din mai sunt pentru"),
    TR(Script.LATIN, TurkishStemmer::new, "ve bir bu için de ile çok daha olarak gibi olan ne en kadar da"),
    RU(Script.CYRILLIC, RussianStemmer::new, ""),
    EL(Script.GREEK, GreekStemmer::new, "");

    private static final int ENOUGH_WORDS = 2000;

    private final String tag = name().toLowerCase(Locale.ROOT);
    private final Script script;
    private final ThreadLocal<SnowballStemmer> stemmers;
    private final Set<String> frequent;

    Stemming(Script script, Supplier<SnowballStemmer> stemmers, String frequent) {
        this.script = script;
        this.stemmers = ThreadLocal.withInitial(stemmers);
        this.frequent = Set.of(frequent.split(" "));
    }

    /** The most likely language of the words in Latin letters; English if nothing tells. */
    public static Stemming of(List<Token> words) {
        var counts = new EnumMap<Stemming, Integer>(Stemming.class);
        words.stream().limit(ENOUGH_WORDS).filter(word -> word.script() == Script.LATIN).map(Token::folded)
                .forEach(word -> ofScript(Script.LATIN).stream().filter(language -> language.frequent.contains(word))
                        .forEach(language -> counts.merge(language, 1, Integer::sum)));
        return ofScript(Script.LATIN).stream().max(Comparator.comparingInt((Stemming language) -> counts.getOrDefault(language, 0))
                .thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    static List<Stemming> ofScript(Script script) {
        return Arrays.stream(values()).filter(language -> language.script == script).toList();
    }

    String stem(String folded) {
        var stemmer = stemmers.get();
        stemmer.setCurrent(folded);
        stemmer.stem();
        return Lexeme.derived(tag, stemmer.getCurrent());
    }
}
