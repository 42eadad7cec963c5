package blog.galley.post;

import java.time.Month;
import java.util.List;

/** A month of the archive; without its posts where only their number is shown. */
public record ArchiveMonth(Month month, long count, List<PostLine> posts) {

    private static final int BAR_PITCH = 4;

    /** Of the middle of its bar in the year's histogram. */
    public int x() {
        return BAR_PITCH * month.ordinal() + BAR_PITCH / 2;
    }
}
