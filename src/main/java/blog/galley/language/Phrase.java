package blog.galley.language;

import java.util.function.Function;

/** A message to a person that becomes words only where the language is known, as by {@code {phrase.said}} in a template. */
@FunctionalInterface
public interface Phrase {

    String in(Speaker speaker);

    static <T> Phrase of(Class<T> bundle, Function<T, String> words) {
        return speaker -> words.apply(speaker.say(bundle));
    }

    /** Words that are the same in every language. */
    static Phrase verbatim(String words) {
        return speaker -> words;
    }
}
