package blog.galley.media;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

/** The smaller sizes of pictures, as they are remembered. */
@ApplicationScoped
class MediaSizes {

    /** The latest first, since its author looks at it. What another node works on is left to it. */
    private static final String DUE = """
            select hash from media where parts is null or scalable and scaled_at is null
            order by created_at desc limit 1 for update skip locked""";

    private final EntityManager entities;

    MediaSizes(EntityManager entities) {
        this.entities = entities;
    }

    /** A picture whose sizes are not made yet, locked. */
    Optional<Media> due() {
        return entities.createNativeQuery(DUE, String.class).getResultStream().findFirst()
                .map(hash -> entities.find(Media.class, hash));
    }

    /** In bytes; empty if there is none of this width. */
    Optional<Integer> size(String hash, int width, FileType type) {
        return entities.createNativeQuery("select length(bytes) from media_size where hash = :hash and width = :width and type = :type",
                Integer.class)
                .setParameter("hash", hash).setParameter("width", width).setParameter("type", type.mime())
                .getResultStream().findFirst().map(Integer.class::cast);
    }

    byte[] read(String hash, int width, FileType type, ByteRange range) {
        return (byte[]) entities.createNativeQuery("""
                select substring(bytes from :from for :length) from media_size
                where hash = :hash and width = :width and type = :type""", byte[].class)
                .setParameter("hash", hash).setParameter("width", width).setParameter("type", type.mime())
                .setParameter("from", range.from() + 1).setParameter("length", range.length())
                .getSingleResult();
    }

    void put(String hash, int width, FileType type, byte[] bytes) {
        entities.unwrap(Session.class).createNativeMutationQuery("""
                insert into media_size (hash, width, type, bytes) values (:hash, :width, :type, :bytes)
                on conflict (hash, width, type) do update set bytes = excluded.bytes""")
                .setParameter("hash", hash).setParameter("width", width).setParameter("type", type.mime()).setParameter("bytes", bytes)
                .executeUpdate();
    }
}
