package blog.galley.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** The index entry of a post, for queries to join. {@link SearchIndex} writes it, in SQL. */
@Entity
@Immutable
public class SearchEntry {

    @Id
    private Long postId;
    private Long revisionId;
    private int analysis;
    @Column(columnDefinition = "tsvector")
    private String terms;
    @Column(columnDefinition = "tsvector")
    private String heads;
    private String text;

    protected SearchEntry() {
    }
}
