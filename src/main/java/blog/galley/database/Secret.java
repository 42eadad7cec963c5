package blog.galley.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The password of the embedded server: random, and kept for the next start in a file that only its owner can read. */
record Secret(String password) {
    static final String SUPERUSER = "postgres";

    /** Reads the password, or makes one for a new folder. */
    static Secret of(DataFolder folder) {
        var file = folder.password();
        try {
            if (!Files.exists(file)) {
                if (Files.exists(folder.cluster())) {
                    throw new StartProblem("The file " + file + " is missing, and without it the database beside it cannot be"
                            + " opened. Put it back from a backup of the folder.");
                }
                var unfinished = folder.unfinished("password");
                Files.deleteIfExists(unfinished);
                random().writeTo(unfinished);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return new Secret(Files.readString(file));
        } catch (IOException e) {
            throw new StartProblem("The file " + file + " cannot be read or made: " + IoMessages.in(e)
                    + ". Make it readable for the user who runs Galley.", e);
        }
    }

    private static Secret random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    void writeTo(Path file) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try (var channel = Files.newByteChannel(file, options, Permissions.atCreation(file.getParent(), "rw-------"))) {
            channel.write(StandardCharsets.US_ASCII.encode(password));
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
