package blog.galley.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Moments in words. Months and weekdays are named by the machine. */
@MessageBundle("time")
public interface TimeMessages {

    @Message("just now")
    String justNow();

    @Message("{#if minutes == 1}a minute{#else}{minutes} minutes{/if} ago")
    String minutesAgo(long minutes);

    @Message("{#if hours == 1}an hour{#else}{hours} hours{/if} ago")
    String hoursAgo(long hours);

    @Message("yesterday")
    String yesterday();

    /** A pattern, as {@link java.time.format.DateTimeFormatter} has them. */
    @Message("d MMMM uuuu")
    String day();

    /** A pattern, as {@link java.time.format.DateTimeFormatter} has them. */
    @Message("d MMMM uuuu, HH:mm (xxx)")
    String exact();

    /** A pattern, as {@link java.time.format.DateTimeFormatter} has them. */
    @Message("d MMMM uuuu, HH:mm")
    String moment();

    /** Behind a moment. */
    @Message("in {zone}")
    String inZone(String zone);

    /** Behind what a field says, for an author whose clock says something else. */
    @Message("{there} there is {here} by your clock.")
    String elsewhere(String there, String here);

    /** A pattern, as {@link java.time.format.DateTimeFormatter} has them. */
    @Message("HH:mm")
    String clock();
}
