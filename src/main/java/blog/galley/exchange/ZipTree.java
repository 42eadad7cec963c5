package blog.galley.exchange;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads a zip, wherever it was packed. Nothing is unpacked to the disk. */
final class ZipTree {

    /** What may come out of one archive, however small it is. */
    private static final long MOST_BYTES = 4L << 30;
    /** In the order in which they refuse what they are not; the last refuses nothing. */
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-949"), StandardCharsets.ISO_8859_1);

    private final ZipFile zip;
    private long read;

    private ZipTree(ZipFile zip) {
        this.zip = zip;
    }

    /** @param after what is to be done when the archive is closed */
    static FileTree of(Path file, Closeable after) throws IOException {
        var zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
        return new ZipTree(zip).tree(after);
    }

    private FileTree tree(Closeable after) {
        var tree = new FileTree(() -> {
            try (after) {
                zip.close();
            }
        });
        for (var entries = zip.getEntries(); entries.hasMoreElements();) {
            var entry = entries.nextElement();
            var name = name(entry);
            if (entry.isUnixSymlink()) {
                tree.leftOut(name, FindingMessages::linkElsewhere);
            } else if (!entry.isDirectory() && !zip.canReadEntryData(entry)) {
                tree.leftOut(name, FindingMessages::encrypted);
            } else if (!entry.isDirectory()) {
                tree.add(name, () -> counted(zip.getInputStream(entry)));
            }
        }
        return tree;
    }

    /** Names are UTF-8 if the archive says so. Macs write UTF-8 without saying so, Korean Windows writes CP949. */
    private static String name(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesUTF8ForNames() || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME) {
            return entry.getName();
        }
        for (var charset : CHARSETS) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(entry.getRawName())).toString();
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        return entry.getName();
    }

    private InputStream counted(InputStream entry) {
        return new FilterInputStream(entry) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                read += Math.max(0, count);
                if (read > MOST_BYTES) {
                    throw new IOException("the archive unpacks to more than %d GB".formatted(MOST_BYTES >> 30));
                }
                return count;
            }
        };
    }
}
