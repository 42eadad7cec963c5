package blog.galley.exchange;

import blog.galley.post.Post;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/**
 * Which post a file became, and in what state the import left it, so that the next import by the same account can tell what was changed
 * since, in the file or here. Other accounts may have files of the same path.
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

    /** @param account null before there is any */
    ImportSource(Long account, String source) {
        this.accountId = account;
        this.source = source;
    }

    /** Remembers the state in which the import leaves the post. */
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

    /** Whether somebody has edited, published or withdrawn the post since then. */
    boolean isChangedHere(Post post) {
        return post.version() != version || post.isPublished() != published;
    }
}
