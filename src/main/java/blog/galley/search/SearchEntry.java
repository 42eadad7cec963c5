package blog.galley.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What is known of a post's published text for finding it. Written in SQL by {@link SearchIndex}; here for queries to join. */
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
