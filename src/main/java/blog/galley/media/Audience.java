package blog.galley.media;

import java.time.Instant;

/** Decides who may read a file. The posts that show it decide, and those are of a room above. */
public interface Audience {

    /** Whether anybody may read the file now, since a published post shows it. */
    boolean isEverybody(String hash, Instant now);

    /** Whether who sends this request may read it, though not everybody may. The account is looked up only for this question. */
    boolean includesAsker(String hash);

    /** Whether who sends this request may change a post that has the file. */
    boolean hasAsker(String hash);
}
