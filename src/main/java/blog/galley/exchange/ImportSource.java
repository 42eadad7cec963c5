package blog.galley.exchange;

import blog.galley.post.Post;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Which post a file became, and in what state the import left it: so that a second import knows what has happened since. */
@Entity
public class ImportSource {

    @Id
    private String source;
    private Long postId;
    private String fingerprint;
    private long version;
    private boolean published;

    protected ImportSource() {
    }

    ImportSource(String source) {
        this.source = source;
    }

    void leave(Post post, String fingerprint) {
        this.postId = post.id();
        this.fingerprint = fingerprint;
        this.version = post.version();
        this.published = post.isPublished();
    }

    /** Null if the post has been removed since. */
    Long postId() {
        return postId;
    }

    boolean isUnchanged(String fingerprint) {
        return this.fingerprint.equals(fingerprint);
    }

    /** Whether somebody has worked on the post, published it or taken it back. */
    boolean isChangedHere(Post post) {
        return post.version() != version || post.isPublished() != published;
    }
}
