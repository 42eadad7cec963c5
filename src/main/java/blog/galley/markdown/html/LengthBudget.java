package blog.galley.markdown.html;

/**
 * How many characters all addresses and titles of a page may have. Without it, a short text could grow without bounds by many references to
 * one long address; cmark has the same limit.
 */
public class LengthBudget {
    /** What any text may have, as in cmark. */
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

    /** Takes so many characters, and tells whether there were as many left; once there were not, there never are. */
    boolean affords(int characters) {
        if (left >= 0) {
            left -= characters;
        }
        return left >= 0;
    }

    /** As above, those of a link or image. @param title may be null */
    boolean affords(String destination, String title) {
        return affords(destination.length() + (title == null ? 0 : title.length()));
    }
}
