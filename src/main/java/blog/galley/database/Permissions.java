package blog.galley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Sets POSIX file permissions where the file system has them. Windows keeps a user's folders private by itself. */
final class Permissions {
    private Permissions() {
    }

    static void set(Path path, String permissions) throws IOException {
        if (known(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    static FileAttribute<?>[] atCreation(Path folder, String permissions) {
        if (!known(folder)) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))};
    }

    static boolean known(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
