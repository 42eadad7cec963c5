package blog.galley.post;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment, for a {@code <time>} element. */
public record When(OffsetDateTime at) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm (xxx)", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    public static When of(OffsetDateTime at) {
        return at == null ? null : new When(at);
    }

    public String iso() {
        return at.withNano(0).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    public String day() {
        return DAY.format(at);
    }

    public String clock() {
        return CLOCK.format(at);
    }

    public String exact() {
        return EXACT.format(at);
    }
}
