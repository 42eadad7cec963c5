package blog.galley.address;

/** The page number in an address, from 1 to a million. What is no number is 1, so that a mistyped address still shows posts. */
public final class PageNumber {

    private static final int MOST = 1_000_000;
    private static final int DIGITS = 9;

    private PageNumber() {
    }

    public static int of(String typed) {
        var number = typed == null ? "" : typed.strip();
        if (!number.matches("[0-9]+")) {
            return 1;
        }
        return number.length() > DIGITS ? MOST : Math.max(1, Math.min(MOST, Integer.parseInt(number)));
    }
}
