package blog.galley.exchange;

import blog.galley.post.Post;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/**
 * Which post a file became, and in what state the import left it: so that a second import by the same account knows what has
 * happened since. Others may have files of the same path.
 */
@Entity
public class ImportSource {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Long accountId;
    private String source;
    private Long postId;
    private String fingerprint;
    private long version;
    private boolean published;

    protected ImportSource() {
    }

    /** @param account null before there are any */
    ImportSource(Long account, String source) {
        this.accountId = account;
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
