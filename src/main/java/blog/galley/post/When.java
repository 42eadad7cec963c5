package blog.galley.post;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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

    /** In words near now, as a date further away. */
    public static String ago(Instant moment, Instant now, ZoneId zone) {
        var minutes = Duration.between(moment, now).toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 60) {
            return minutes == 1 ? "a minute ago" : minutes + " minutes ago";
        }
        if (minutes < 24 * 60) {
            return minutes < 120 ? "an hour ago" : minutes / 60 + " hours ago";
        }
        return minutes < 48 * 60 ? "yesterday" : DAY.format(moment.atZone(zone));
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

    /** The hour if it was lately, else the day. */
    public String clockOrDay() {
        return Duration.between(at.toInstant(), Instant.now()).toHours() < 12 ? clock() : day();
    }

    public String exact() {
        return EXACT.format(at);
    }
}
