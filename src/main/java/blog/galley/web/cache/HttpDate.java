package blog.galley.web.cache;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as HTTP writes it: two digits for the day, and GMT. */
final class HttpDate {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    private HttpDate() {
    }

    static String of(Instant moment) {
        return FORM.format(moment.atOffset(ZoneOffset.UTC));
    }
}
