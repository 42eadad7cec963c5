package blog.galley.post;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;

/**
 * What a text says of itself beside its title, summary and tags, as front matter would. A string is empty where nothing is said.
 *
 * @param slug    empty to have it made from the title; with a leading slash it is the whole path
 * @param dated   when readers may see it first, in the offset it was written with; null for the moment of publishing
 * @param expires when readers see it no longer, in UTC; null for never
 * @param weight  its place in its series; null for behind those that have one
 * @param translationKey what its translations have too
 * @param page    whether it stands by itself, in no list
 * @param toc     whether its page has a table of contents
 * @param byline  who wrote it, where that is not the account; several names are divided by commas
 */
@Embeddable
public record PostMetadata(
        String slug,
        @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name = "dated_at") @TimeZoneColumn(name = "dated_offset") OffsetDateTime dated,
        @Column(name = "expires_at") OffsetDateTime expires,
        String series,
        Integer weight,
        String translationKey,
        boolean page,
        boolean toc,
        boolean tocOpen,
        String byline,
        Cover cover) {

    public static final PostMetadata NONE = new PostMetadata("", null, null, "", null, "", false, false, false, "", Cover.NONE);

    /**
     * A picture above the text.
     *
     * @param src   empty if there is none; may be relative like any link of the post
     * @param focus the field of 25 that stays in sight where it is cropped, row by row from the upper left
     */
    @Embeddable
    public record Cover(
            @Column(name = "cover") String src,
            @Column(name = "cover_alt") String alt,
            @Column(name = "cover_caption") String caption,
            @Column(name = "cover_focus") @JdbcTypeCode(SqlTypes.SMALLINT) int focus) {

        /** How many fields a row and a column have. */
        public static final int FIELDS = 5;
        public static final int MIDDLE = FIELDS * FIELDS / 2;
        public static final Cover NONE = new Cover("", "", "");

        public Cover(String src, String alt, String caption) {
            this(src, alt, caption, MIDDLE);
        }
    }

    public PostMetadata {
        expires = expires == null ? null : expires.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public PostMetadata withSlug(String other) {
        return new PostMetadata(other, dated, expires, series, weight, translationKey, page, toc, tocOpen, byline, cover);
    }

    public PostMetadata withByline(String other) {
        return new PostMetadata(slug, dated, expires, series, weight, translationKey, page, toc, tocOpen, other, cover);
    }

    public PostMetadata withTranslationKey(String other) {
        return new PostMetadata(slug, dated, expires, series, weight, other, page, toc, tocOpen, byline, cover);
    }
}
