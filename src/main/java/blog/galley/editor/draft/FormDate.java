package blog.galley.editor.draft;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

import blog.galley.Problem;
import blog.galley.site.Site;

/** A date as {@code <input type="datetime-local">} has it: without its offset, and empty for none. */
public final class FormDate {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private FormDate() {
    }

    /** In its own offset. */
    public static String of(OffsetDateTime moment) {
        return moment == null ? "" : LOCAL.format(moment);
    }

    public static String of(OffsetDateTime moment, ZoneId zone) {
        return of(in(zone, moment));
    }

    /** With the zone that it is meant in, for where no hint says so. */
    static String named(OffsetDateTime moment, ZoneId zone) {
        return moment == null ? "" : of(moment).replace('T', ' ') + " " + Site.name(zone(moment, zone));
    }

    public static OffsetDateTime in(ZoneId zone, OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(zone).toOffsetDateTime();
    }

    /** The one that a date is shown in: its own offset, if it was not written in the blog's zone. */
    public static ZoneId zone(OffsetDateTime before, ZoneId zone) {
        return before == null || zone.getRules().getOffset(before.toInstant()).equals(before.getOffset()) ? zone : before.getOffset();
    }

    /** @param before what the field had when it was typed in */
    static OffsetDateTime read(String typed, OffsetDateTime before, ZoneId zone) {
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.equals(of(before))) {
            return before; // keeps the offset it was written with
        }
        try {
            var moment = typed.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
                    ? OffsetDateTime.parse(typed)
                    : LocalDateTime.parse(typed).atZone(zone(before, zone)).toOffsetDateTime();
            if (moment.getYear() >= 1 && moment.getYear() <= 9999) {
                return moment;
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        throw Problem.invalid(EditorMessages.class, say -> say.noDate(typed));
    }
}
