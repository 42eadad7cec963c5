package blog.galley.web.cache;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The date of HTTP headers. Java's RFC_1123_DATE_TIME does not serve: it writes days below 10 with one digit. */
final class HttpDate {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    private HttpDate() {
    }

    static String of(Instant moment) {
        return FORM.format(moment.atOffset(ZoneOffset.UTC));
    }
}
