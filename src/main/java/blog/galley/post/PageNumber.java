package blog.galley.post;

/** A page number from an address. What is no number is the first page: a mistyped address still shows posts. */
public final class PageNumber {

    private static final int MOST = 1_000_000;

    private PageNumber() {
    }

    public static int of(String typed) {
        try {
            return typed == null ? 1 : Math.max(1, Math.min(MOST, Integer.parseInt(typed.strip())));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
