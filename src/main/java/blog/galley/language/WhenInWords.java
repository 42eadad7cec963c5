package blog.galley.language;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;

/** A {@link When} in the language of the template that shows it: {@code {post.published.day}}. */
public class WhenInWords {

    private WhenInWords() {
    }

    @TemplateExtension
    static String day(When when, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return written(when, TimeMessages::day, Language.of(locale));
    }

    @TemplateExtension
    static String clock(When when, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return written(when, TimeMessages::clock, Language.of(locale));
    }

    @TemplateExtension
    static String exact(When when, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return exactly(when, Language.of(locale));
    }

    @TemplateExtension
    static String moment(When when, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return written(when, TimeMessages::moment, Language.of(locale));
    }

    /** The text for a script to fill in, with {@code {there}} and {@code {here}} for the moment by the blog's and by the author's clock. */
    @TemplateExtension(namespace = "times")
    static String elsewhere(@TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return Language.of(locale).say(TimeMessages.class).elsewhere("{there}", "{here}");
    }

    /** The time of day if it was within twelve hours, else the day. */
    @TemplateExtension
    static String clockOrDay(When when, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return Duration.between(when.at().toInstant(), Instant.now()).toHours() < 12 ? clock(when, locale) : day(when, locale);
    }

    @TemplateExtension
    static String ago(When when, Instant now, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return ago(when, now, Language.of(locale));
    }

    /** In words if it was today or yesterday, else as a date. */
    static String ago(When when, Instant now, Speaker speaker) {
        var say = speaker.say(TimeMessages.class);
        var minutes = Duration.between(when.at().toInstant(), now).toMinutes();
        if (minutes < 60) {
            return minutes < 1 ? say.justNow() : say.minutesAgo(minutes);
        }
        if (minutes < 24 * 60) {
            return say.hoursAgo(minutes / 60);
        }
        var today = now.atOffset(when.at().getOffset()).toLocalDate();
        return when.at().toLocalDate().equals(today.minusDays(1)) ? say.yesterday() : written(when, TimeMessages::day, speaker);
    }

    public static String exactly(When when, Speaker speaker) {
        return written(when, TimeMessages::exact, speaker);
    }

    private static String written(When when, Function<TimeMessages, String> pattern, Speaker speaker) {
        return DateTimeFormatter.ofPattern(pattern.apply(speaker.say(TimeMessages.class)), speaker.locale()).format(when.at());
    }
}
