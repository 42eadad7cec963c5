package blog.galley.media;

import java.time.Instant;

/** Says who gets a file, for it is not told by the file itself. */
public interface Audience {

    boolean isEverybody(String hash, Instant now);

    /** Whether who is asking gets it, though not everybody does. Nobody is looked up before that is asked. */
    boolean includesAsker(String hash);
}
