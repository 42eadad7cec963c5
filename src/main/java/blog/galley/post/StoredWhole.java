package blog.galley.post;

import java.time.Instant;

/** A text of a post that has others was stored whole: time to look whether older ones may go. */
record StoredWhole(Instant at) {
}
