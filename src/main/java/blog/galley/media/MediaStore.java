package blog.galley.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

@ApplicationScoped
public class MediaStore implements PanacheRepositoryBase<Media, String> {

    /** A file has to fit into memory, several at a time. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final String NOT_REVIEWED = """
            select hash from media where not reviewed and hash > :last order by hash limit 1""";

    /** Keeps a file, without the place where it was taken; the same file again is the one that is there. */
    public Media put(byte[] content, Instant now) {
        if (content.length > MOST_BYTES) {
            throw Problem.tooLarge(ProblemMessages.class, ProblemMessages::fileTooLarge);
        }
        var hash = hash(content);
        return findByIdOptional(hash).orElseGet(() -> {
            insert(hash, content, now);
            return findById(hash);
        });
    }

    private void insert(String hash, byte[] content, Instant now) {
        var type = FileType.of(content);
        var size = Dimensions.of(type, content);
        var kept = withoutPosition(type, content);
        getEntityManager().unwrap(Session.class).createNativeMutationQuery("""
                insert into media (hash, type, width, height, size, content, created_at)
                values (:hash, :type, :width, :height, :size, :content, :now) on conflict do nothing""")
                .setParameter("hash", hash)
                .setParameter("type", type.mime())
                .setParameter("width", size.map(Dimensions::width).orElse(null), Integer.class)
                .setParameter("height", size.map(Dimensions::height).orElse(null), Integer.class)
                .setParameter("size", content.length)
                .setParameter("content", kept)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Readers are shown a picture, and not its author's home. Its pixels stay as they are, to the bit. */
    static byte[] withoutPosition(FileType type, byte[] content) {
        var telling = Note.in(type, content).stream().filter(note -> note.hasPosition(content)).toList();
        if (telling.isEmpty()) {
            return content;
        }
        var kept = content.clone();
        telling.forEach(note -> note.forgetPosition(kept));
        return kept;
    }

    /** The hash of the next file that {@link #review} is due to, behind this one. */
    Optional<String> unreviewed(String last) {
        return getEntityManager().createNativeQuery(NOT_REVIEWED, String.class).setParameter("last", last).getResultStream().findFirst().map(String.class::cast);
    }

    /** Does for a file that is there what {@link #put} does for a new one. */
    void review(String hash) {
        var media = findById(hash);
        var content = read(media.hash(), ByteRange.all(media.size()));
        var size = Dimensions.of(media.type(), content);
        getEntityManager().unwrap(Session.class).createNativeMutationQuery("""
                update media set width = :width, height = :height, content = :content, reviewed = true where hash = :hash""")
                .setParameter("width", size.map(Dimensions::width).orElse(null), Integer.class)
                .setParameter("height", size.map(Dimensions::height).orElse(null), Integer.class)
                .setParameter("content", withoutPosition(media.type(), content))
                .setParameter("hash", media.hash())
                .executeUpdate();
    }

    /** The database cuts them out, so a player that skips about costs little. */
    byte[] read(String hash, ByteRange range) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select substring(content from :start for :length) from media where hash = :hash", byte[].class)
                .setParameter("start", range.from() + 1)
                .setParameter("length", range.length())
                .setParameter("hash", hash)
                .getSingleResult();
    }

    /** The SHA-256 of a file as it came, by which it is found, in hexadecimal. */
    public static String hash(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** For who hashes a file while it passes by. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
