package blog.galley.media;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What is known of a kept file. Its content is read from the database by {@link MediaStore} alone. */
@Entity
public class Media {

    @Id
    private String hash;
    private String type;
    private Integer width;
    private Integer height;
    private int size;
    private Instant createdAt;

    protected Media() {
    }

    /** SHA-256 of the file as it came, in hexadecimal. */
    public String hash() {
        return hash;
    }

    public FileType type() {
        return FileType.of(type);
    }

    /** In pixels; null if it is no image, or of a type whose header is not read. */
    public Integer width() {
        return width;
    }

    /** As {@link #width}. */
    public Integer height() {
        return height;
    }

    /** In bytes. */
    public int size() {
        return size;
    }
}
