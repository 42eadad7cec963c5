package blog.galley.exchange.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Limits the bytes that one import reads: a small archive may unpack to very much, and pages may refer to one file many times. */
public final class Quota {

    private static final long MOST_BYTES = 2L << 30;

    private long read;

    /** A stream that fails once all of the import together have read too much. */
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
