package blog.galley.language;

import java.util.function.Function;

/** Something to tell a person. It becomes words where it is known in which language: {@code {phrase.said}} in a template. */
@FunctionalInterface
public interface Phrase {

    String in(Speaker speaker);

    static <T> Phrase of(Class<T> bundle, Function<T, String> words) {
        return speaker -> words.apply(speaker.say(bundle));
    }

    /** What is the same in every language, or was said before. */
    static Phrase verbatim(String words) {
        return speaker -> words;
    }
}
