package blog.galley.markdown.html;

/** How many characters all addresses and titles of a page may have: a long one can be referred to endlessly. */
public class LengthBudget {
    /** What short texts may repeat: as cmark allows. */
    private static final int FREE = 100_000;

    public static final LengthBudget ENDLESS = new LengthBudget(0) {
        @Override
        boolean affords(int characters) {
            return true;
        }
    };

    private long left;

    /** @param length of the text, which bounds that of the page */
    public LengthBudget(int length) {
        this.left = (long) length + FREE;
    }

    /** Whether a text of this length may have so many. */
    public static boolean suffices(int length, long characters) {
        return characters <= (long) length + FREE;
    }

    boolean affords(int characters) {
        if (left >= 0) {
            left -= characters;
        }
        return left >= 0;
    }
}
