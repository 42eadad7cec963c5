package blog.galley.post;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a text says of itself beside its title, summary and body, as front matter would. */
@Embeddable
public class PostMetadata {

    private String slug;
    private Instant datedAt;
    private Integer datedOffset;
    private Instant expiresAt;
    private boolean toc;
    private boolean tocOpen;
    private String byline;
    private String series;
    private Integer weight;
    @Column(insertable = false, updatable = false) // the database makes it
    private String seriesSlug;
    private boolean page;
    private String translationKey;
    private String cover;
    private String coverAlt;
    private String coverCaption;

    protected PostMetadata() {
    }

    PostMetadata(PostContent text) {
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
        this.page = text.page();
        this.translationKey = text.translationKey();
        this.cover = text.cover().src();
        this.coverAlt = text.cover().alt();
        this.coverCaption = text.cover().caption();
    }

    PostContent words(String title, String summary, String body, List<String> tags) {
        return new PostContent(title, summary, body, slug, tags, dated(), expiresAt == null ? null : expiresAt.atOffset(ZoneOffset.UTC),
                toc, tocOpen, byline, series, weight, new PostContent.Cover(cover, coverAlt, coverCaption), page, translationKey);
    }

    /** When the author wants readers to see it first, as written; null for the moment of publishing. */
    OffsetDateTime dated() {
        return datedAt == null ? null : datedAt.atOffset(ZoneOffset.ofTotalSeconds(datedOffset));
    }

    String slug() {
        return slug;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    public String byline() {
        return byline;
    }

    public String series() {
        return series;
    }

    /** Of a text that is in the database already. */
    String seriesSlug() {
        return seriesSlug;
    }

    boolean isPage() {
        return page;
    }

    String translationKey() {
        return translationKey;
    }
}
