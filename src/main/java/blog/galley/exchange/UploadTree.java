package blog.galley.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import blog.galley.Problem;
import blog.galley.exchange.files.DirectoryGuard;
import blog.galley.exchange.files.FileTree;
import blog.galley.exchange.files.Quota;
import blog.galley.exchange.files.ZipTree;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Keeps what a browser has sent until the import has ended: an archive, or the files of a folder by their paths. An archive that is damaged
 * or too large is a {@code Problem} of kind invalid or too large.
 */
final class UploadTree {

    private UploadTree() {
    }

    static FileTree of(List<FileUpload> uploads) throws IOException {
        var folder = Files.createTempDirectory("galley-import");
        try {
            return uploads.size() == 1 && isZip(uploads.get(0).uploadedFile())
                    ? archive(kept(uploads.get(0), folder, 0), folder)
                    : files(uploads, folder);
        } catch (IOException | RuntimeException | Error e) { // also if memory is short, no files may stay
            clear(folder);
            throw e;
        }
    }

    private static FileTree archive(Path zip, Path folder) {
        try {
            return ZipTree.of(zip, () -> clear(folder));
        } catch (DirectoryGuard.TooMuch e) {
            throw Problem.tooLarge(ExchangeMessages.class, say -> say.tooManyEntries(FileTree.MOST_FILES));
        } catch (IOException | RuntimeException e) { // hostile bytes may make the parser throw anything
            throw Problem.invalid(ExchangeMessages.class, ExchangeMessages::damaged);
        }
    }

    private static FileTree files(List<FileUpload> uploads, Path folder) throws IOException {
        var tree = new FileTree(() -> clear(folder));
        var quota = new Quota();
        for (int i = 0; i < uploads.size(); i++) {
            if (tree.wants(uploads.get(i).fileName())) {
                var file = kept(uploads.get(i), folder, i);
                tree.add(uploads.get(i).fileName(), () -> quota.counted(Files.newInputStream(file)));
            }
        }
        return tree;
    }

    /** Copies an upload to a file named by a number: the name that was sent is not trusted. */
    private static Path kept(FileUpload upload, Path folder, int number) throws IOException {
        return Files.copy(upload.uploadedFile(), folder.resolve(Integer.toString(number)));
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            return start.equals("PK\u0003\u0004") || start.equals("PK\u0005\u0006");
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
