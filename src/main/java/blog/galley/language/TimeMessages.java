package blog.galley.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Moments in words. The names of months and weekdays come from Java. */
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

    /** Stands behind a moment. */
    @Message("in {zone}")
    String inZone(String zone);

    /** Stands behind a field for a moment, if the author's clock is in another zone. */
    @Message("{there} there is {here} by your clock.")
    String elsewhere(String there, String here);

    /** A pattern, as {@link java.time.format.DateTimeFormatter} has them. */
    @Message("HH:mm")
    String clock();
}
