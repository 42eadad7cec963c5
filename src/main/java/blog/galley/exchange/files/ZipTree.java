package blog.galley.exchange.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import blog.galley.exchange.report.FindingMessages;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads a zip of any operating system. Nothing is unpacked to the disk. */
public final class ZipTree {

    /**
     * The encodings that names may have, tried in this order. UTF-8 and Korean reject most of what is in another; Latin-1 rejects nothing.
     */
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, Charset.forName("x-windows-949"), StandardCharsets.ISO_8859_1);

    private final ZipFile zip;
    private final Quota quota = new Quota();

    private ZipTree(ZipFile zip) {
        this.zip = zip;
    }

    /** @param after runs when the archive has been closed */
    public static FileTree of(Path file, Closeable after) throws IOException {
        var guard = new DirectoryGuard(Files.newByteChannel(file));
        try {
            var zip = ZipFile.builder().setSeekableByteChannel(guard).setIgnoreLocalFileHeader(true).get();
            guard.isRead();
            return new ZipTree(zip).tree(after);
        } catch (IOException | RuntimeException | Error e) {
            guard.close();
            guard.requireNotTooMuch();
            throw e;
        }
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
                tree.add(name, () -> quota.counted(zip.getInputStream(entry)));
            }
        }
        return tree;
    }

    /** Names are UTF-8 if the archive says so. Macs write UTF-8 without saying so, Korean Windows writes CP949. */
    private static String name(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesUTF8ForNames() || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME) {
            return entry.getName();
        }
        return name(entry.getRawName());
    }

    static String name(byte[] bytes) {
        for (var charset : CHARSETS) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
