package blog.galley.exchange.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much one upload may be read, however small it is and however often pages refer to one file of it. */
public final class Quota {

    private static final long MOST_BYTES = 2L << 30;

    private long read;

    public InputStream counted(InputStream file) {
        return new FilterInputStream(file) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                read += Math.max(0, count);
                if (read > MOST_BYTES) {
                    throw new IOException("the import has read more than %d GB".formatted(MOST_BYTES >> 30));
                }
                return count;
            }
        };
    }
}
