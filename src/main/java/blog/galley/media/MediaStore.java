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

/**
 * Keeps files in the database, each once, by the hash of its content. They are never changed and never removed; a picture is kept without
 * the place where it was taken.
 */
@ApplicationScoped
public class MediaStore implements PanacheRepositoryBase<Media, String> {

    /** Of one file. Several must fit into memory at a time. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final String NOT_REVIEWED = """
            select hash from media where not reviewed and hash > :last order by hash limit 1""";

    /**
     * Keeps a file; answers the one that is there if its content is known. Throws a {@code Problem} of kind too large above {@link
     * #MOST_BYTES}.
     */
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

    /** The file without its GPS position, which may be its author's home. Its length and its pixels stay as they are. */
    static byte[] withoutPosition(FileType type, byte[] content) {
        var telling = Note.in(type, content).stream().filter(note -> note.hasPosition(content)).toList();
        if (telling.isEmpty()) {
            return content;
        }
        var kept = content.clone();
        telling.forEach(note -> note.forgetPosition(kept));
        return kept;
    }

    /** The hash of the next file that {@link #review} has not seen, in the order of hashes behind {@code last}. */
    Optional<String> unreviewed(String last) {
        return getEntityManager().createNativeQuery(NOT_REVIEWED, String.class).setParameter("last", last).getResultStream().findFirst()
                .map(String.class::cast);
    }

    /** Removes the position from a file that an earlier version of Galley kept, and measures it again. */
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

    /** Some bytes of a file. The database cuts them out, so that a player that seeks in a film does not load all of it. */
    byte[] read(String hash, ByteRange range) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select substring(content from :start for :length) from media where hash = :hash", byte[].class)
                .setParameter("start", range.from() + 1)
                .setParameter("length", range.length())
                .setParameter("hash", hash)
                .getSingleResult();
    }

    /** The SHA-256 of a file in hexadecimal. */
    public static String hash(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
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
