package blog.galley;

import java.util.function.Function;

import blog.galley.language.Phrase;

/** What a person should hear about, in words they can act on. Says nothing of HTTP, and knows no language. */
public class Problem extends RuntimeException {

    public enum Kind { NOT_FOUND, FORBIDDEN, SIGNED_OUT, CONFLICT, INVALID, MALFORMED, TOO_LARGE, TOO_MANY, NO_SPACE }

    private final Kind kind;
    private final transient Phrase phrase;

    protected Problem(Kind kind, Phrase phrase) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.phrase = phrase;
    }

    public static <T> Problem notFound(Class<T> bundle, Function<T, String> words) {
        return of(Kind.NOT_FOUND, bundle, words);
    }

    public static Problem noSuchPage() {
        return of(Kind.NOT_FOUND, ProblemMessages.class, ProblemMessages::noSuchPage);
    }

    public static <T> Problem forbidden(Class<T> bundle, Function<T, String> words) {
        return of(Kind.FORBIDDEN, bundle, words);
    }

    public static Problem signedOut() {
        return of(Kind.SIGNED_OUT, ProblemMessages.class, ProblemMessages::signedOut);
    }

    public static <T> Problem conflict(Class<T> bundle, Function<T, String> words) {
        return of(Kind.CONFLICT, bundle, words);
    }

    public static <T> Problem invalid(Class<T> bundle, Function<T, String> words) {
        return of(Kind.INVALID, bundle, words);
    }

    public static Problem invalid(Phrase phrase) {
        return new Problem(Kind.INVALID, phrase);
    }

    public static <T> Problem malformed(Class<T> bundle, Function<T, String> words) {
        return of(Kind.MALFORMED, bundle, words);
    }

    public static <T> Problem tooLarge(Class<T> bundle, Function<T, String> words) {
        return of(Kind.TOO_LARGE, bundle, words);
    }

    public static <T> Problem tooMany(Class<T> bundle, Function<T, String> words) {
        return of(Kind.TOO_MANY, bundle, words);
    }

    /** The disk of the database, or that for files on their way, is full. */
    public static <T> Problem noSpace(Class<T> bundle, Function<T, String> words) {
        return of(Kind.NO_SPACE, bundle, words);
    }

    private static <T> Problem of(Kind kind, Class<T> bundle, Function<T, String> words) {
        return new Problem(kind, Phrase.of(bundle, words));
    }

    public Kind kind() {
        return kind;
    }

    public Phrase phrase() {
        return phrase;
    }
}
