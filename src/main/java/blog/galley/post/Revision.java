package blog.galley.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import blog.galley.markdown.ParsedDocument;
import blog.galley.tag.Tag;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.LazyGroup;
import org.hibernate.annotations.NaturalId;

/**
 * One saved state of a post's {@link PostContent}, with what lists need to know of it. A version never changes, but that a person may
 * name it, that readers have seen it and that its editor has sent the same text again. Its text is stored whole or as a difference to
 * another version ({@link Stored}); the database puts it together.
 */
@Entity
@DynamicUpdate
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @NaturalId
    @ManyToOne(fetch = FetchType.LAZY)
    private Post post;
    @NaturalId
    private long version;
    private Instant savedAt;
    @Embedded
    private Origin origin;
    private String name;
    private boolean wasPublished;
    @Embedded
    private ChangeSize change;

    private String title;
    private String summary;
    @Basic(fetch = FetchType.LAZY)
    @Formula("revision_text(body, base_id, keeps_start, keeps_end)")
    private String body;
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("stored") // what the formula above is made of
    @Column(name = "body", updatable = false)
    private String stored;
    @Column(updatable = false)
    private Long baseId;
    @Column(updatable = false)
    private int keepsStart;
    @Column(updatable = false)
    private int keepsEnd;
    @Embedded
    private PostMetadata metadata;
    @Column(insertable = false, updatable = false) // the database makes it
    private String seriesSlug;
    @ManyToMany
    @JoinTable(name = "revision_tag", joinColumns = @JoinColumn(name = "revision_id"), inverseJoinColumns = @JoinColumn(name = "tag_id"))
    @OrderColumn(name = "position")
    private List<Tag> tags = new ArrayList<>();

    private String language;
    private String excerpt;
    private int words;
    private int characters;
    private int minutes;

    protected Revision() {
    }

    Revision(Post post, PostContent text, Stored stored, List<Tag> tags, ParsedDocument rendered, Origin origin, ChangeSize change,
            Instant now) {
        this.post = post;
        this.version = post.nextVersion();
        this.savedAt = now;
        this.origin = origin;
        this.change = change;
        this.title = text.title();
        this.summary = text.summary();
        this.body = text.body();
        this.stored = stored.body();
        this.baseId = stored.base();
        this.keepsStart = stored.kept().start();
        this.keepsEnd = stored.kept().end();
        this.metadata = text.metadata();
        this.tags.addAll(tags);
        this.language = rendered.reading().language();
        this.excerpt = rendered.excerpt();
        this.words = rendered.reading().words();
        this.characters = rendered.reading().characters();
        this.minutes = rendered.reading().minutes();
    }

    /** What a later text has in common with the base of this one. @param common what it has in common with this one */
    Overlap keptOfBase(Overlap common) {
        return baseId == null ? common : common.within(new Overlap(keepsStart, keepsEnd));
    }

    /** The version that is stored whole, to which the next text can be stored as a difference. */
    Long base() {
        return baseId == null ? id : baseId;
    }

    void call(String name) {
        this.name = name;
    }

    /** Fills the lazy body from a cache; must equal the stored text. */
    void recall(String text) {
        body = text;
    }

    void becamePublic() {
        wasPublished = true;
    }

    public PostContent content() {
        return new PostContent(title, summary, body, tags.stream().map(Tag::name).toList(), metadata);
    }

    public PostMetadata metadata() {
        return metadata;
    }

    public Long id() {
        return id;
    }

    public Post post() {
        return post;
    }

    public long version() {
        return version;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Origin origin() {
        return origin;
    }

    /** Its editor has sent the same text once more; older saves still in flight must not undo that. */
    public void saidAgain(long sequence) {
        origin = origin.after(sequence);
    }

    /** Null unless somebody gave it one. */
    public String name() {
        return name;
    }

    public boolean wasPublished() {
        return wasPublished;
    }

    public ChangeSize change() {
        return change;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    /** Markdown with LF line ends; loaded on first access. */
    public String body() {
        return body;
    }

    /** The same for all that spell the name of their series alike; empty without one. Of a text that is in the database already. */
    public String seriesSlug() {
        return seriesSlug;
    }

    public List<Tag> tags() {
        return List.copyOf(tags);
    }

    public String excerpt() {
        return excerpt;
    }

    public int wordCount() {
        return words;
    }

    public int characters() {
        return characters;
    }
}
