package blog.galley.post;

/**
 * A text as the database keeps it: whole, or as what stands between the {@code kept} characters of a base that is whole.
 * A save that changes a word of a long text writes just that word.
 */
record Stored(String body, Long base, Overlap kept) {

    private static final int SMALL = 2048;
    private static final int WHOLE_EVERY = 64;

    static Stored whole(String text) {
        return new Stored(text, null, Overlap.NONE);
    }

    /**
     * As the change that it is to the text before; whole now and then, so that no base serves for too long.
     *
     * @param common what the text has in common with the one before
     */
    static Stored after(Revision before, Overlap common, String text) {
        var kept = before.keptOfBase(common);
        if (kept.isEmpty() || (before.post().latestVersion() + 1) / WHOLE_EVERY != before.version() / WHOLE_EVERY) {
            return whole(text);
        }
        var middle = kept.middle(text);
        return middle.length() > Math.max(SMALL, text.length() / 4) ? whole(text) : new Stored(middle, before.base(), kept);
    }

    boolean isWhole() {
        return base == null;
    }
}
