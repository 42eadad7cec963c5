package blog.galley.tag;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A word that groups posts. Its slug stays when it is renamed, so links to it do too. */
@Entity
public class Tag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    private String slug;

    protected Tag() {
    }

    public String name() {
        return name;
    }

    public String slug() {
        return slug;
    }
}
