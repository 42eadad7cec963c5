package blog.galley.exchange;

import java.io.IOException;
import java.io.InputStream;

/** A file of a tree, read when it is wanted and not before. */
record SourceFile(String path, Opening opening) {

    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /** All of it, unless that is more than this many bytes: what an archive says about its sizes may be a lie. */
    byte[] read(int most) throws Unreadable {
        try (var in = opening.open()) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Unreadable(say -> say.tooLarge(most >> 20));
            }
            return bytes;
        } catch (IOException e) {
            throw new Unreadable(say -> say.unreadable(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        }
    }
}
