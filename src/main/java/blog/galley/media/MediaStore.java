package blog.galley.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

@ApplicationScoped
public class MediaStore implements PanacheRepositoryBase<Media, String> {

    /** A file has to fit into memory, several at a time. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    /** Keeps a file; the same file again is the one that is there. */
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
        getEntityManager().unwrap(Session.class).createNativeMutationQuery("""
                insert into media (hash, type, width, height, size, content, created_at)
                values (:hash, :type, :width, :height, :size, :content, :now) on conflict do nothing""")
                .setParameter("hash", hash)
                .setParameter("type", type.mime())
                .setParameter("width", size.map(Dimensions::width).orElse(null), Integer.class)
                .setParameter("height", size.map(Dimensions::height).orElse(null), Integer.class)
                .setParameter("size", content.length)
                .setParameter("content", content)
                .setParameter("now", now)
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

    /** The SHA-256 by which a file is found, in hexadecimal. */
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
