package blog.galley.feed;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

/** Times as feeds write them, to the second: {@code {entry.published.rfc3339}}. */
@TemplateExtension
final class FeedTime {

    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

    private FeedTime() {
    }

    /** For Atom and JSON Feed. */
    static String rfc3339(OffsetDateTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** For RSS. */
    static String rfc822(OffsetDateTime time) {
        return RFC_822.format(time);
    }
}
