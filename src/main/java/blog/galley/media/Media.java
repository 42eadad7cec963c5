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
    private String parts;
    private boolean scalable;
    private Instant scaledAt;
    private Instant createdAt;

    protected Media() {
    }

    Media(String hash, int size, Inspection found, Instant now) {
        this.hash = hash;
        this.size = size;
        this.createdAt = now;
        inspected(found);
    }

    /** What its bytes say, for a file that an earlier version of Galley kept. */
    void inspected(Inspection found) {
        type = found.type().mime();
        width = found.size() == null ? null : found.size().width();
        height = found.size() == null ? null : found.size().height();
        parts = found.parts().toString();
        scalable = found.isScalable();
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

    /** In bytes, as it came. */
    public int size() {
        return size;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The widths in pixels in which it is served besides; none unless it is a picture that can be made smaller. */
    public Widths widths() {
        return scalable ? Widths.of(width) : Widths.NONE;
    }

    /** Whether it has a size of this width in its own format; at its own width it is that itself. */
    boolean isServedSmaller(int width) {
        return type() != FileType.WEBP && width < this.width;
    }

    boolean isInspected() {
        return parts != null;
    }

    /** What readers get of it, once it is inspected. */
    Parts parts() {
        return Parts.of(parts);
    }

    boolean isScalable() {
        return scalable;
    }

    boolean isScaled() {
        return scaledAt != null;
    }

    void scaled(Instant now) {
        scaledAt = now;
    }

    void unscaled() {
        scaledAt = null;
    }

    /** It looks like a picture, but nothing here can read it. */
    void isBroken() {
        scalable = false;
    }
}
