package blog.galley.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The bytes of a file by their place, read through a window, so that the file need not fit into memory. Big-endian unless it is said. */
final class Bytes implements Closeable {

    /** The file ends where more of it was expected. */
    static final class CutShort extends RuntimeException {
        CutShort() {
            super(null, null, false, false);
        }
    }

    private static final int WINDOW = 64 * 1024;

    private final FileChannel channel;
    private final int size;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private long start;

    Bytes(Path file) throws IOException {
        channel = FileChannel.open(file);
        size = Math.toIntExact(channel.size());
    }

    int size() {
        return size;
    }

    int u8(long at) {
        if (at < start || at >= start + window.limit()) {
            load(at);
        }
        return window.get((int) (at - start)) & 0xff;
    }

    int u16(long at) {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(long at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    int little16(long at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int little24(long at) {
        return little16(at) | u8(at + 2) << 16;
    }

    long little32(long at) {
        return little16(at) | (long) little16(at + 2) << 16;
    }

    byte[] copy(long at, int length) {
        var copy = new byte[length];
        for (int i = 0; i < length; i++) {
            copy[i] = (byte) u8(at + i);
        }
        return copy;
    }

    String text(long at, int length) {
        return new String(copy(at, length), ISO_8859_1);
    }

    /** Whether these Latin-1 characters stand here; false if the file ends within them. */
    boolean has(long at, String text) {
        return at + text.length() <= size && text(at, text.length()).equals(text);
    }

    private void load(long at) {
        if (at < 0 || at >= size) {
            throw new CutShort();
        }
        try {
            start = at - at % WINDOW;
            window.clear();
            while (window.hasRemaining() && channel.read(window, start + window.position()) > 0) {
                // until the window is full or the file ends
            }
            window.flip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
