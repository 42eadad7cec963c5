package blog.galley.language;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** A moment, for a {@code <time>} element. {@link WhenInWords} puts it into words. */
public record When(OffsetDateTime at) {

    /** Null for null. */
    public static When of(OffsetDateTime at) {
        return at == null ? null : new When(at);
    }

    public String iso() {
        return at.withNano(0).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
