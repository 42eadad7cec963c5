package blog.galley.post;

import java.time.Instant;

/**
 * A version in the history of its post, and those just before it that it stands for.
 *
 * @param byName      null if nobody had an account then
 * @param name        null unless somebody gave it one
 * @param published   whether it is, or once was, what readers see
 * @param working     whether it is the working text
 * @param added       characters, by all that it stands for
 * @param startedFrom the version that the first of them grew from
 * @param count       how many they are, with itself
 */
public record HistoryRow(long version, Instant savedAt, String byName, Origin.Kind kind, String name, boolean published,
        boolean working, long added, long removed, Long startedFrom, long count) {
}
