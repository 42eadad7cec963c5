package blog.galley.exchange.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Trees of files to import. */
public final class Trees {

    public static final Path SITE = Path.of("src/test/resources/hugo-site");

    private Trees() {
    }

    /** Paths and texts in turn. */
    public static FileTree of(String... files) {
        var tree = new FileTree(() -> {});
        for (int i = 0; i < files.length; i += 2) {
            var content = files[i + 1].getBytes(StandardCharsets.UTF_8);
            tree.add(files[i], () -> new ByteArrayInputStream(content));
        }
        return tree;
    }

    public static Map<String, byte[]> files(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).collect(Collectors.toMap(
                    path -> folder.relativize(path).toString().replace('\\', '/'), Trees::read, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] zip(Map<String, byte[]> files) {
        return zip(files, StandardCharsets.UTF_8, true);
    }

    /** @param flagged whether the archive says that its names are UTF-8 */
    public static byte[] zip(Map<String, byte[]> files, Charset names, boolean flagged) {
        var bytes = new SeekableInMemoryByteChannel();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding(names.name());
            zip.setUseLanguageEncodingFlag(flagged);
            zip.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.NEVER);
            for (var file : files.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(bytes.array(), (int) bytes.size());
    }
}
