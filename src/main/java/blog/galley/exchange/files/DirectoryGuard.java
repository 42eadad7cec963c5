package blog.galley.exchange.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * Limits the central directory of a zip while the library reads it into memory. The number of entries that an archive declares may be
 * wrong, so this counts the entries and bytes that are read.
 */
public final class DirectoryGuard implements SeekableByteChannel {

    /** More than files, since folders are entries too, and what desktops add. */
    public static final int MOST_ENTRIES = 2 * FileTree.MOST_FILES;
    private static final long MOST_BYTES = 16L << 20;
    private static final int MOST_EXTRA_BYTES = 4 << 20;
    private static final int SIGNATURE = 0x0201_4b50;
    /** The length of an entry's header behind its signature, and where in that the length of the extra fields stands. */
    private static final int HEADER = 42;
    private static final int EXTRA_LENGTH = 26;

    /** The directory is larger than what we hold in memory. */
    public static final class TooMuch extends IOException {
        private TooMuch() {
            super("more entries than Galley takes");
        }
    }

    private final SeekableByteChannel archive;
    private boolean open;
    private int entries;
    private long bytes;
    private long extra;

    DirectoryGuard(SeekableByteChannel archive) {
        this.archive = archive;
    }

    /** The directory has been read; from now on nothing is counted. */
    void isRead() {
        open = true;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        int start = to.position();
        int count = archive.read(to);
        if (!open) {
            bytes += Math.max(0, count);
            if (count == Integer.BYTES && littleEndian(to).getInt(start) == SIGNATURE) {
                entries++;
            } else if (count == HEADER) {
                extra += Short.toUnsignedInt(littleEndian(to).getShort(start + EXTRA_LENGTH));
            }
            requireNotTooMuch();
        }
        return count;
    }

    /** To be asked after a failure too, since the library may have wrapped {@link TooMuch} into another exception. */
    void requireNotTooMuch() throws TooMuch {
        if (entries > MOST_ENTRIES || bytes > MOST_BYTES || extra > MOST_EXTRA_BYTES) {
            throw new TooMuch();
        }
    }

    private static ByteBuffer littleEndian(ByteBuffer buffer) {
        return buffer.duplicate().clear().order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return archive.write(from);
    }

    @Override
    public long position() throws IOException {
        return archive.position();
    }

    @Override
    public SeekableByteChannel position(long to) throws IOException {
        archive.position(to);
        return this;
    }

    @Override
    public long size() throws IOException {
        return archive.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        archive.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return archive.isOpen();
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
