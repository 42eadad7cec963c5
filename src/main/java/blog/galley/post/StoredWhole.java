package blog.galley.post;

import java.time.Instant;

/** A version was stored whole, which happens now and then ({@link Stored}): time to look whether older ones may go. */
record StoredWhole(Instant at) {
}
