package blog.galley.post;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Transient;

/** A post: a working text that only its author sees, and perhaps a published text that readers do. */
@Entity
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Long authorId;
    private Instant createdAt;
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "working_id")
    private Revision working;
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_id")
    private Revision published;
    private Instant publishedAt;
    private Integer publishedOffset;
    private Instant shownAt;
    private Integer shownOffset;
    private Instant updatedAt;
    private Instant expiresAt;
    private String path;
    private boolean page;
    private String frontMatter;
    private long latestVersion;
    private Instant trashedAt;
    private Long trashedBy;
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "trashed_published_id")
    private Revision trashedPublished;
    @Transient
    private boolean withoutFiles;

    protected Post() {
    }

    Post(Long authorId, Instant now) {
        this.authorId = authorId;
        this.createdAt = now;
    }

    /** The number of a new version. */
    long nextVersion() {
        return ++latestVersion;
    }

    void work(Revision revision) {
        working = revision;
    }

    /**
     * Shows the working text to readers from its own date on. A text without a date keeps the one that readers know and, if they
     * have never seen the post, gets this moment.
     *
     * @param address the path claimed for it
     */
    void publish(String address, Instant now, ZoneId zone) {
        remember(now);
        var from = dateOf(working, now);
        if (from == null) {
            from = OffsetDateTime.ofInstant(now, zone);
        }
        publishedAt = from.toInstant();
        publishedOffset = from.getOffset().getTotalSeconds();
        published = working;
        published.becamePublic();
        expiresAt = working.metadata().expires() == null ? null : working.metadata().expires().toInstant();
        updatedAt = now;
        page = working.metadata().page();
        path = address;
    }

    /** Takes it back from readers. It keeps its path unless another post asks for that. */
    void withdraw(Instant now) {
        remember(now);
        published = null;
    }

    /** Takes it away from everybody, but remembers what readers had. */
    void trash(Long by, Instant now) {
        trashedPublished = published;
        withdraw(now);
        trashedAt = now;
        trashedBy = by;
    }

    /** Takes it out of the trash as it was, or as a draft if another post has its path by now. */
    void putBack() {
        published = path == null ? null : trashedPublished;
        trashedPublished = null;
        trashedAt = null;
        trashedBy = null;
    }

    /** Drops its references to versions, so that both can be deleted. */
    void discard() {
        working = null;
        published = null;
        trashedPublished = null;
    }

    private void remember(Instant now) {
        if (isSeen(now)) {
            shownAt = publishedAt;
            shownOffset = publishedOffset;
        }
    }

    /** Whether readers see, or have seen, what is published: a text may have ended before its date came, or before it was published. */
    private boolean isSeen(Instant now) {
        return published != null && !publishedAt.isAfter(now)
                && (expiresAt == null || expiresAt.isAfter(now) || expiresAt.isAfter(changedForReaders()));
    }

    /** Whether readers have ever seen any text of it. */
    boolean isKnown(Instant now) {
        return knownDate(now) != null;
    }

    /** The date that a text of it is shown with, or would be; null if that is the moment of publishing. */
    public OffsetDateTime dateOf(Revision text, Instant now) {
        var dated = text.metadata().dated();
        if (dated != null) {
            return dated;
        }
        return text == published ? publishedAt() : knownDate(now);
    }

    /** The date that readers know, which a text without one of its own keeps; null if they have never seen any. */
    public OffsetDateTime knownDate(Instant now) {
        return isSeen(now) ? publishedAt() : moment(shownAt, shownOffset);
    }

    void imported(String frontMatter) {
        this.frontMatter = frontMatter;
    }

    /** An imported post was last changed at this time; if that is after its date, readers have seen it before. */
    void changedAt(Instant when) {
        var cameAt = updatedAt;
        updatedAt = when;
        if (cameAt != null && !when.isAfter(cameAt)) {
            remember(when);
        }
    }

    /** Whether readers had seen another text of it before the one that is published. */
    public boolean isRevised() {
        return shownAt != null;
    }

    /** Caches whether it has attachments, for as long as the row is locked and nobody else can attach any. */
    void knowWithoutFiles(boolean without) {
        withoutFiles = without;
    }

    /** Whether it is known to have no attachments. */
    boolean isWithoutFiles() {
        return withoutFiles;
    }

    public boolean isBy(long account) {
        return Objects.equals(authorId, account);
    }

    public boolean isPublished() {
        return published != null;
    }

    /** Null unless it is in the trash. */
    Instant trashedAt() {
        return trashedAt;
    }

    Long trashedBy() {
        return trashedBy;
    }

    boolean wasPublishedBeforeTrashed() {
        return trashedPublished != null;
    }

    /** Its status once it is put back from the trash. */
    Status statusOnceBack(Instant now) {
        return status(path == null ? null : trashedPublished, now);
    }

    /** Whether readers see another text than the author. */
    public boolean hasUnpublishedChanges() {
        return published != null && !published.id().equals(working.id());
    }

    public Status status(Instant now) {
        return status(published, now);
    }

    private Status status(Revision published, Instant now) {
        if (published == null) {
            return Status.DRAFT;
        }
        if (publishedAt.isAfter(now)) {
            return Status.SCHEDULED;
        }
        return expiresAt != null && !expiresAt.isAfter(now) ? Status.EXPIRED : Status.PUBLISHED;
    }

    public Long id() {
        return id;
    }

    public Long authorId() {
        return authorId;
    }

    public Revision working() {
        return working;
    }

    public Revision published() {
        return published;
    }

    public long version() {
        return working.version();
    }

    /** Of all versions there have been, also of those that were kept beside the working text. */
    long latestVersion() {
        return latestVersion;
    }

    public OffsetDateTime publishedAt() {
        return moment(publishedAt, publishedOffset);
    }

    private static OffsetDateTime moment(Instant at, Integer offset) {
        return at == null ? null : at.atOffset(ZoneOffset.ofTotalSeconds(offset));
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** When readers got the text they see, which for one that waited for its date is that date; null while they see none. */
    public Instant changedForReaders() {
        return updatedAt == null || publishedAt == null || updatedAt.isAfter(publishedAt) ? updatedAt : publishedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String path() {
        return path;
    }

    /** Whether readers find it by itself, and in no list. */
    public boolean isPage() {
        return page;
    }

    public String frontMatter() {
        return frontMatter;
    }
}
