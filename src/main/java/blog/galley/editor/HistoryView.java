package blog.galley.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import blog.galley.post.HistoryRow;
import blog.galley.post.Origin;
import blog.galley.post.Post;
import blog.galley.post.When;

/**
 * The versions of a post, newest first.
 *
 * @param every  whether each one is listed, or the last of each minute
 * @param before where the list goes on; null at its end
 */
record HistoryView(long post, String title, long working, List<Row> rows, boolean every, Long before) {

    /** @param count how many versions the row stands for */
    record Row(long version, When saved, String ago, String by, String word, String name, boolean published, boolean working,
            long added, long removed, long count) {

        public String change() {
            return added == 0 && removed == 0 ? "no change to the text" : "+" + added + " −" + removed;
        }
    }

    static HistoryView of(Post post, List<HistoryRow> rows, int most, boolean every, ZoneId zone, Instant now) {
        return new HistoryView(post.id(), post.working().title(), post.version(),
                rows.stream().limit(most).map(row -> row(row, zone, now)).toList(), every,
                rows.size() > most ? rows.get(most - 1).version() : null);
    }

    private static Row row(HistoryRow row, ZoneId zone, Instant now) {
        return new Row(row.version(), When.of(row.savedAt().atZone(zone).toOffsetDateTime()), When.ago(row.savedAt(), now, zone),
                row.byName(), word(row.kind(), row.startedFrom()), row.name(), row.published(), row.working(),
                row.added(), row.removed(), row.count());
    }

    /** How it came to be, if not by typing. */
    private static String word(Origin.Kind kind, Long from) {
        return switch (kind) {
            case SAVED -> "";
            case SENT -> "before it was merged";
            case MERGED -> "merged";
            case ASIDE -> "kept beside";
            case RESTORED -> "restored from version " + from;
        };
    }
}
