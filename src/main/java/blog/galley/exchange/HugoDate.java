package blog.galley.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the dates that Hugo reads. One without an offset is meant in the zone that the import was told. */
final class HugoDate {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt\\s]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?)?\\s*(Z|z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\s+[A-Z]{2,5})?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    /** Hugo's own word for no date. */
    private static final int NEVER = 1;
    /** No date is longer, and what is would be searched for one for long. */
    private static final int MOST_CHARACTERS = 100;

    private HugoDate() {
    }

    /** Whether it says that there is no date. */
    static boolean isNone(String text) {
        return text.isBlank() || text.startsWith("0001-01-01") || text.startsWith("0000-");
    }

    static Optional<OffsetDateTime> parse(String text, ZoneId zone) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var iso = ISO.matcher(text.strip());
        try {
            return Optional.of(iso.matches() ? iso(iso.toMatchResult(), zone) : wordy(text.strip(), zone))
                    .filter(date -> date.getYear() > NEVER);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime iso(MatchResult date, ZoneId zone) {
        var local = LocalDateTime.of(number(date, 1), number(date, 2), number(date, 3), number(date, 4), number(date, 5), number(date, 6), nanos(date.group(7)));
        return date.group(8) == null
                ? local.atZone(zone).toOffsetDateTime()
                : local.atOffset(Character.isLetter(date.group(8).charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(date.group(8)));
    }

    private static OffsetDateTime wordy(String text, ZoneId zone) {
        return text.contains(":")
                ? OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                : LocalDate.parse(text, DAY).atStartOfDay(zone).toOffsetDateTime();
    }

    private static int number(MatchResult date, int group) {
        return date.group(group) == null ? 0 : Integer.parseInt(date.group(group));
    }

    /** In microseconds at most, which is what the database keeps. */
    private static int nanos(String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 6)) * 1000;
    }
}
