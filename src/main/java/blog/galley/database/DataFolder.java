package blog.galley.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

import org.jboss.logging.Logger;

/** The folder with all data of one blog. A lock lets only one Galley at a time use it. Its methods fail with {@link StartProblem}. */
final class DataFolder {
    private static final Logger LOG = Logger.getLogger(DataFolder.class);
    /** In bytes. With our own paths below the folder this stays within PostgreSQL's limit of 1024 bytes, and Windows' of 260. */
    private static final int LONGEST_PATH = Platform.isWindows() ? 140 : 800;
    private static final String LOCK = "galley.lock";
    /** What operating systems put into an empty volume by themselves. */
    private static final Set<String> NOTHING = Set.of("lost+found", ".DS_Store");
    private static final String CURE = " Set GALLEY_DATA_DIR to a folder that Galley may write.";

    private final Path path;
    @SuppressWarnings("unused") // only held: the operating system frees it however this process ends
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder claim(Path given) {
        var path = given.toAbsolutePath().normalize();
        if (path.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            throw new StartProblem("The path of the data folder is too long for PostgreSQL (at most " + LONGEST_PATH
                    + " bytes): " + path + ". Set GALLEY_DATA_DIR to a shorter one.");
        }
        try {
            Files.createDirectories(path);
            if (!isOurs(path)) {
                throw new StartProblem("The folder " + path + " holds files that are not Galley's, and Galley leaves them"
                        + " alone. Set GALLEY_DATA_DIR to an empty or a new folder.");
            }
            return new DataFolder(path.toRealPath(), lock(path.resolve(LOCK)));
        } catch (IOException e) {
            throw new StartProblem("The data folder " + path + " cannot be used: " + IoMessages.in(e) + "." + CURE, e);
        }
    }

    static boolean isOurs(Path path) throws IOException {
        try (var children = Files.list(path)) {
            return Files.exists(path.resolve(LOCK))
                    || children.allMatch(child -> NOTHING.contains(child.getFileName().toString()));
        }
    }

    private static FileLock lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new StartProblem("Another Galley is already running on the folder " + file.getParent()
                    + ". Stop it first, or give this one a folder of its own with GALLEY_DATA_DIR.");
        }
        if (channel.size() == 0) {
            channel.write(ByteBuffer.wrap("Galley keeps its blog in this folder.\n".getBytes(StandardCharsets.UTF_8)));
        }
        return lock;
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return path.resolve("database");
    }

    Path password() {
        return path.resolve("password");
    }

    /** Closes the folder to other users of the machine; only the server's user may still pass through it to the database. */
    void keepPrivate(ServerUser user) {
        try {
            Permissions.set(path, user.isSomeoneElse() ? "rwx--x--x" : "rwx------");
        } catch (IOException e) {
            // a volume whose permissions we may not change; the password and the database in it are private by themselves
            LOG.debugf("%s stays as open as it is: %s", path, IoMessages.in(e));
        }
    }

    /** A path for what is not finished yet. What still has such a name at the next start is removed. */
    Path unfinished(String name) {
        return path.resolve("unfinished-" + name);
    }

    void removeUnfinished() {
        Folders.removeChildren(path, name -> name.startsWith("unfinished-"));
    }

    void release() {
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new StartProblem("The folder " + path + " cannot be released: " + IoMessages.in(e) + ".", e);
        }
    }
}
