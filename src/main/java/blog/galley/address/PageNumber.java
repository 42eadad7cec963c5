package blog.galley.address;

/** A page number from an address. What is no number is the first page: a mistyped address still shows posts. */
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
