package blog.galley.post;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A path that leads to a post, or once led there. */
@Entity
public class Address {

    @Id
    private String path;
    @ManyToOne(fetch = FetchType.LAZY)
    private Post post;

    protected Address() {
    }

    public Post post() {
        return post;
    }
}
