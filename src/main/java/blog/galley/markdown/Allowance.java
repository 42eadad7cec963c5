package blog.galley.markdown;

/** How many characters all addresses and titles of a page may have: a long one can be referred to endlessly. */
class Allowance {
    /** What short texts may repeat: as cmark allows. */
    private static final int FREE = 100_000;

    static final Allowance ENDLESS = new Allowance(0) {
        @Override
        boolean affords(int characters) {
            return true;
        }
    };

    private long left;

    /** @param length of the text, which bounds that of the page */
    Allowance(int length) {
        this.left = (long) length + FREE;
    }

    /** Whether a text of this length may have so many. */
    static boolean suffices(int length, long characters) {
        return characters <= (long) length + FREE;
    }

    boolean affords(int characters) {
        if (left >= 0) {
            left -= characters;
        }
        return left >= 0;
    }
}
