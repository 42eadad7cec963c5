package blog.galley.editor.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import blog.galley.language.When;
import blog.galley.post.Status;
import blog.galley.post.Trash;

/** What an author has deleted lately. */
record TrashView(List<Row> rows, Instant now) {

    /**
     * @param days how many are left, today among them
     * @param back what the post is once it is put back
     */
    record Row(long id, String title, When at, String by, long days, Status back) {
    }

    static TrashView of(List<Trash.Trashed> posts, ZoneId zone, Instant now) {
        return new TrashView(posts.stream().map(trashed -> new Row(trashed.post().id(), trashed.title(),
                When.of(trashed.at().atZone(zone).toOffsetDateTime()), trashed.by(),
                Math.min(Duration.between(now, trashed.until()).toDays() + 1, Trash.KEPT.toDays()), trashed.back())).toList(), now);
    }
}
