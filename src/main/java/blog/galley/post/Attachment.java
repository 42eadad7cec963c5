package blog.galley.post;

import blog.galley.address.PostPath;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** A file that a post refers to by a name of its own, such as {@code photo.png} beside an imported text. */
@Entity
@IdClass(Attachment.Key.class)
public class Attachment {

    public record Key(Long postId, String name) {
    }

    @Id
    private Long postId;
    @Id
    private String name;
    private String hash;

    protected Attachment() {
    }

    public Attachment(Long postId, String name, String hash) {
        this.postId = postId;
        this.name = name;
        this.hash = hash;
    }

    public String name() {
        return name;
    }

    public String hash() {
        return hash;
    }

    /** The last part of its name, which may have folders before it. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Where it is served. */
    public String address() {
        return "/media/" + hash + "/" + PostPath.encoded(fileName());
    }
}
