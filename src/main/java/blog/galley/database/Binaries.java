package blog.galley.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the programs of PostgreSQL once, into a folder of the data folder that is named after a hash of the archive. */
final class Binaries {
    private static final String PREFIX = "binaries-";

    private final DataFolder folder;
    private final Platform platform;

    Binaries(DataFolder folder, Platform platform) {
        this.folder = folder;
        this.platform = platform;
    }

    Path unpacked() {
        try {
            var target = folder.path().resolve(PREFIX + contentHash());
            if (!Files.exists(target)) {
                unpackAt(target, folder.unfinished("binaries"));
            }
            return target;
        } catch (IOException e) {
            throw new StartProblem("PostgreSQL cannot be unpacked into " + folder.path() + ": " + IoMessages.in(e)
                    + ". Free some space there (90 MB), or set GALLEY_DATA_DIR to another folder.", e);
        }
    }

    /** Removes those of earlier versions of Galley. */
    void removeOthers(Path current) {
        Folders.removeChildren(folder.path(),
                name -> name.startsWith(PREFIX) && !name.equals(current.getFileName().toString()));
    }

    private String contentHash() throws IOException {
        try (var in = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private InputStream archive() {
        return Binaries.class.getResourceAsStream("/" + platform.archive());
    }

    private void unpackAt(Path target, Path unfinished) throws IOException {
        try {
            unpack(unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.remove(unfinished);
        }
    }

    private void unpack(Path target) throws IOException {
        Files.createDirectory(target);
        Permissions.set(target, "rwxr-xr-x");
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private void place(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        Files.createDirectories(path.getParent());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        } else {
            Files.copy(content, path);
        }
        // the server may run as another user, so our umask must not decide
        Permissions.set(path, entry.isDirectory() || (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
    }
}
