package blog.galley.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * Keeps files in the database as they came, each once, by the hash of its content, in pieces of which one is in memory at a time. They
 * never change; what readers get of a picture tells neither where nor with what it was made.
 */
@ApplicationScoped
public class MediaStore implements PanacheRepositoryBase<Media, String> {

    /** Of one file. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    /** In bytes; V15__pictures.sql divides the files of before by the same. */
    private static final int PIECE = 256 * 1024;

    /** A file is kept that was not there before. */
    record Kept(String hash) {
    }

    private final Event<Kept> kept;

    MediaStore(Event<Kept> kept) {
        this.kept = kept;
    }

    /**
     * Keeps a file; answers the one that is there if its content is known. Throws a {@code Problem} of kind too large above {@link
     * #MOST_BYTES}.
     */
    public Media put(InputStream content, Instant now) throws IOException {
        var file = Files.createTempFile("galley-", null);
        try {
            try (var out = Files.newOutputStream(file)) {
                copy(content, out);
            }
            return put(file, Inspection.of(file), now);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void copy(InputStream content, OutputStream out) throws IOException {
        var piece = new byte[PIECE];
        long size = 0;
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            size += read;
            if (size > MOST_BYTES) {
                throw Problem.tooLarge(ProblemMessages.class, ProblemMessages::fileTooLarge);
            }
            out.write(piece, 0, read);
        }
    }

    /** Keeps a file that lies on the disk and has been inspected. */
    Media put(Path file, Inspection found, Instant now) throws IOException {
        var hash = hash(file);
        var known = findByIdOptional(hash);
        if (known.isEmpty() && isInserted(new Media(hash, (int) Files.size(file), found, now))) {
            insertPieces(hash, file);
            kept.fire(new Kept(hash));
        }
        return known.orElseGet(() -> findById(hash));
    }

    /** False if somebody else has just kept the same. */
    private boolean isInserted(Media media) {
        return update("""
                insert into media (hash, type, width, height, size, parts, scalable, created_at)
                values (:hash, :type, :width, :height, :size, :parts, :scalable, :now) on conflict do nothing""")
                .setParameter("hash", media.hash())
                .setParameter("type", media.type().mime())
                .setParameter("width", media.width(), Integer.class)
                .setParameter("height", media.height(), Integer.class)
                .setParameter("size", media.size())
                .setParameter("parts", media.parts().toString())
                .setParameter("scalable", media.isScalable())
                .setParameter("now", media.createdAt())
                .executeUpdate() == 1;
    }

    private void insertPieces(String hash, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var number = 0;
            for (var bytes = in.readNBytes(PIECE); bytes.length > 0; bytes = in.readNBytes(PIECE)) {
                update("insert into media_piece (hash, number, bytes) values (:hash, :number, :bytes)")
                        .setParameter("hash", hash)
                        .setParameter("number", number++)
                        .setParameter("bytes", bytes)
                        .executeUpdate();
            }
        }
    }

    /** Looks at a file that an earlier version of Galley kept, which did not. */
    Parts parts(Media media) {
        if (!media.isInspected()) {
            withFile(media, file -> media.inspected(Inspection.of(file)));
        }
        return media.parts();
    }

    @FunctionalInterface
    interface Work {
        void on(Path file) throws IOException;
    }

    /** Puts the file on the disk, as it came, for as long as the work takes. */
    void withFile(Media media, Work work) {
        try {
            var file = Files.createTempFile("galley-", null);
            try {
                try (var out = Files.newOutputStream(file)) {
                    for (int at = 0; at < media.size(); at += PIECE) {
                        out.write(original(media.hash(), at, Math.min(PIECE, media.size() - at)));
                    }
                }
                work.on(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some bytes of what readers get. */
    byte[] read(Media media, ByteRange range) {
        return media.parts().read(range, (from, length) -> original(media.hash(), from, length));
    }

    /** Some bytes of a file as it came. The database cuts them out. */
    byte[] original(String hash, int from, int length) {
        var piece = (byte[]) getEntityManager()
                .createNativeQuery(
                        "select substring(bytes from :from for :length) from media_piece where hash = :hash and number = :number",
                        byte[].class)
                .setParameter("hash", hash)
                .setParameter("number", from / PIECE)
                .setParameter("from", from % PIECE + 1)
                .setParameter("length", length)
                .getSingleResult();
        if (piece.length == length) {
            return piece;
        }
        var next = original(hash, from + piece.length, length - piece.length);
        var both = new byte[length];
        System.arraycopy(piece, 0, both, 0, piece.length);
        System.arraycopy(next, 0, both, piece.length, next.length);
        return both;
    }

    private MutationQuery update(String sql) {
        return getEntityManager().unwrap(Session.class).createNativeMutationQuery(sql);
    }

    /** The SHA-256 of bytes in hexadecimal. */
    public static String hash(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    private static String hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    /** For callers that hash a file while they read it. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
