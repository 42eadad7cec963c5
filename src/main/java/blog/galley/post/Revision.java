package blog.galley.post;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import blog.galley.markdown.Rendered;
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

/** One saved state of a post's {@link Words}, with what lists need to know of it. Never changes. */
@Entity
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Post post;
    private long version;
    private Instant savedAt;
    private Long savedBy;

    private String title;
    private String summary;
    private String body;
    private String slug;
    private Instant datedAt;
    private Integer datedOffset;
    private Instant expiresAt;
    private boolean toc;
    private boolean tocOpen;
    private String byline;
    private String series;
    private Integer weight;
    private String cover;
    private String coverAlt;
    private String coverCaption;
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

    Revision(Post post, long version, Words text, List<Tag> tags, Rendered rendered, Long savedBy, Instant now) {
        this.post = post;
        this.version = version;
        this.savedAt = now;
        this.savedBy = savedBy;
        this.title = text.title();
        this.summary = text.summary();
        this.body = text.body();
        this.slug = text.slug();
        if (text.dated() != null) {
            this.datedAt = text.dated().toInstant();
            this.datedOffset = text.dated().getOffset().getTotalSeconds();
        }
        this.expiresAt = text.expires() == null ? null : text.expires().toInstant();
        this.toc = text.toc();
        this.tocOpen = text.tocOpen();
        this.byline = text.byline();
        this.series = text.series();
        this.weight = text.weight();
        this.cover = text.cover().src();
        this.coverAlt = text.cover().alt();
        this.coverCaption = text.cover().caption();
        this.tags.addAll(tags);
        this.language = rendered.language();
        this.excerpt = rendered.excerpt();
        this.words = rendered.words();
        this.characters = rendered.characters();
        this.minutes = rendered.readingMinutes();
    }

    public Words words() {
        return new Words(title, summary, body, slug, tags.stream().map(Tag::name).toList(), dated(),
                expiresAt == null ? null : expiresAt.atOffset(ZoneOffset.UTC),
                toc, tocOpen, byline, series, weight, new Words.Cover(cover, coverAlt, coverCaption));
    }

    /** When the author wants readers to see it first, as written; null for the moment of publishing. */
    OffsetDateTime dated() {
        return datedAt == null ? null : datedAt.atOffset(ZoneOffset.ofTotalSeconds(datedOffset));
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

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public String slug() {
        return slug;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public List<Tag> tags() {
        return List.copyOf(tags);
    }

    public int wordCount() {
        return words;
    }

    public int characters() {
        return characters;
    }
}
