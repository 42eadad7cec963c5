package blog.galley;

/** What a person should hear about, in words they can act on. Says nothing of HTTP. */
public class Problem extends RuntimeException {

    public enum Kind { NOT_FOUND, FORBIDDEN, SIGNED_OUT, CONFLICT, INVALID, MALFORMED, TOO_LARGE, TOO_MANY }

    private final Kind kind;

    protected Problem(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    public static Problem notFound(String what, Object id) {
        return new Problem(Kind.NOT_FOUND, "There is no %s \u201c%s\u201d here.".formatted(what, id));
    }

    public static Problem noSuchPage() {
        return new Problem(Kind.NOT_FOUND, "There is nothing at this address.");
    }

    public static Problem forbidden(String message) {
        return new Problem(Kind.FORBIDDEN, message);
    }

    public static Problem signedOut() {
        return new Problem(Kind.SIGNED_OUT, "You are signed out. Sign in again to go on; your text stays where it is.");
    }

    public static Problem conflict(String message) {
        return new Problem(Kind.CONFLICT, message);
    }

    public static Problem invalid(String message) {
        return new Problem(Kind.INVALID, message);
    }

    public static Problem malformed(String message) {
        return new Problem(Kind.MALFORMED, message);
    }

    public static Problem tooLarge(String message) {
        return new Problem(Kind.TOO_LARGE, message);
    }

    public static Problem tooMany(String message) {
        return new Problem(Kind.TOO_MANY, message);
    }

    public Kind kind() {
        return kind;
    }
}
