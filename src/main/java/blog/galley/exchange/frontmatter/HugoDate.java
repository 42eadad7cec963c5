package blog.galley.exchange.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates in the formats that Hugo reads, and in others that people use, also in Korean and Japanese. */
public final class HugoDate {

    private static final String TIME = "(?:(?:[Tt,]|\\s)*(?:at )?\\s*(?<half>[AaPp]\\.?[Mm]\\.?|오전|오후)?\\s*(?<hour>\\d{1,2})(?::|시 ?)(?:(?<minute>\\d{1,2})분?)?"
            + "(?:(?::| )(?<second>\\d{1,2})초?(?:[.,](?<fraction>\\d{1,9})\\d*)?)?\\s*(?<after>[AaPp]\\.?[Mm]\\.?)?)?";
    private static final String OFFSET = "\\s*(?<offset>Z|z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\s+\\(?[A-Z]{2,5}\\)?)?";
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?";
    private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?<year>\\d{4})\\s*(?:-|/|\\.|年|년)\\s*(?<month>\\d{1,2})\\s*(?:-|/|\\.|月|월)\\s*(?<day>\\d{1,2})\\s*(?:\\.|日|일)?"
                            + "(?:\\s*\\([월화수목금토일]\\))?" + TIME + OFFSET),
            Pattern.compile(WEEKDAY + "(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+" + MONTH + ",?[\\s-]+(?<year>\\d{4})" + TIME + OFFSET,
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})" + TIME + OFFSET,
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(WEEKDAY + MONTH
                    + "\\s+(?<day>\\d{1,2})\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2}):(?<second>\\d{2})(?<fraction>)?(?<half>)?(?<after>)?"
                    + "(?:\\s+(?<offset>UTC|GMT|[+-]\\d{4})|\\s+[A-Z]{2,5})?\\s+(?<year>\\d{4})", Pattern.CASE_INSENSITIVE));
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    /** The year of Go's zero time, which Hugo writes for no date. */
    private static final int NEVER = 1;
    /** No date is longer, and matching a long text takes long. */
    private static final int MOST_CHARACTERS = 100;

    private HugoDate() {
    }

    /** Whether it is one of the values that stand for no date. */
    static boolean isNone(String text) {
        return text.isBlank() || text.startsWith("0001-01-01") || text.startsWith("0000-");
    }

    /** Empty if it is no date. @param zone in which a date without an offset is meant */
    public static Optional<OffsetDateTime> parse(String text, ZoneId zone) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            for (var form : FORMS) {
                var date = form.matcher(text.strip());
                if (date.matches()) {
                    return Optional.of(read(date, zone)).filter(read -> read.getYear() > NEVER);
                }
            }
            return Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime read(Matcher date, ZoneId zone) {
        var local = LocalDateTime.of(number(date, "year"), month(date.group("month")), number(date, "day"), hour(date),
                number(date, "minute"), number(date, "second"),
                nanos(date.group("fraction")));
        var offset = date.group("offset");
        return offset == null
                ? local.atZone(zone).toOffsetDateTime()
                : local.atOffset(Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset));
    }

    private static int month(String month) {
        return Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    /** The hour of the day, from one of twelve hours if am or pm is given. */
    private static int hour(Matcher date) {
        int hour = number(date, "hour");
        var half = date.group("half") == null || date.group("half").isEmpty() ? date.group("after") : date.group("half");
        if (half == null || half.isEmpty() || hour > 12) {
            return hour;
        }
        return hour % 12 + (half.equals("오후") || half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }

    private static int number(Matcher date, String group) {
        return date.group(group) == null ? 0 : Integer.parseInt(date.group(group));
    }

    /** In microseconds at most, which is what the database keeps. */
    private static int nanos(String fraction) {
        return fraction == null || fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 6)) * 1000;
    }
}
