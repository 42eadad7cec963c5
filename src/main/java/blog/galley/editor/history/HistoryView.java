package blog.galley.editor.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import blog.galley.language.When;
import blog.galley.post.HistoryRow;
import blog.galley.post.Origin;
import blog.galley.post.Post;

/**
 * The versions of a post, newest first.
 *
 * @param every  whether each one is listed, or the last of each minute
 * @param before where the list goes on; null at its end
 * @param unpicked whether two should be compared, and not both were picked
 */
record HistoryView(long post, String title, long working, List<Row> rows, boolean every, Long before, boolean unpicked, Instant now) {

    /** @param count how many versions the row stands for */
    record Row(long version, When saved, String by, Origin.Kind kind, Long startedFrom, String name, boolean published, boolean working,
            long added, long removed, long count) {
    }

    static HistoryView of(Post post, List<HistoryRow> rows, int most, boolean every, boolean unpicked, ZoneId zone, Instant now) {
        return new HistoryView(post.id(), post.working().title(), post.version(),
                rows.stream().limit(most).map(row -> row(row, zone)).toList(), every,
                rows.size() > most ? rows.get(most - 1).version() : null, unpicked, now);
    }

    /** Whether the list has two to pick. */
    public boolean isComparable() {
        return rows.size() > 1;
    }

    private static Row row(HistoryRow row, ZoneId zone) {
        return new Row(row.version(), When.of(row.savedAt().atZone(zone).toOffsetDateTime()),
                row.byName(), row.kind(), row.startedFrom(), row.name(), row.published(), row.working(),
                row.added(), row.removed(), row.count());
    }
}
