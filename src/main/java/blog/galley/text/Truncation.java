package blog.galley.text;

/** What is kept of a text that is too long. Characters are counted as browsers count them in a field, and none is cut in half. */
public final class Truncation {

    private Truncation() {
    }

    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** To be named in a sentence, which shows that there is more. */
    public static String quoted(String text, int most) {
        return text.length() <= most ? text : of(text, most) + "\u2026";
    }
}
