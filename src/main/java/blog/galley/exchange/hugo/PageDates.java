package blog.galley.exchange.hugo;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import blog.galley.exchange.frontmatter.Fields;
import blog.galley.exchange.frontmatter.HugoDate;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;

/**
 * When a page appears, expires and was changed last, under the names that programs and themes have for it. The first that is there counts.
 */
final class PageDates {

    private static final String[] PUBLISHED = {
        "publishdate", "pubdate", "publish_date", "published_at", "publishedat", "published_date", "publisheddate", "date_published",
        "datepublished"};
    private static final String[] CREATED = {
        "created", "createdat", "created_at", "date_created", "datecreated", "created_date", "createddate", "created time",
        "date created", "post_date", "posted", "생성일", "생성 일시", "작성일", "날짜", "작성 일시"};
    private static final String[] EXPIRES = {"expirydate", "unpublishdate"};
    private static final String[] CHANGED = {
        "lastmod", "modified", "updated", "last_modified_at", "updated_at", "updatedat", "updateddate", "lastmodified",
        "last_modified", "date_modified", "datemodified", "date_updated", "lastupdated", "last_updated", "date updated",
        "date modified", "last edited time",
        "최종 편집 일시"};

    private final HugoPage page;
    private final Fields fields;
    private final ZoneId zone;

    /** @param zone in which dates without an offset are meant */
    PageDates(HugoPage page, Fields fields, ZoneId zone) {
        this.page = page;
        this.fields = fields;
        this.zone = zone;
    }

    /** From when on readers see it; null if nothing says it. Hugo lets publishDate decide and shows date; we have one date for both. */
    OffsetDateTime appears(List<Finding> findings) {
        var date = fields.date(zone, "date");
        var dated = fields.date(zone, PUBLISHED).or(() -> date).or(() -> fields.date(zone, CREATED))
                .or(() -> fields.dateIfAny(zone, "published"));
        if (dated.isPresent() || fields.wrong("date") || fields.wrong(PUBLISHED)) {
            return dated.orElse(null);
        }
        var named = HugoDate.parse(page.dateInName(), zone);
        named.ifPresent(day -> findings.add(Finding.note(page.source(), FindingMessages::datedByName)));
        return named.orElse(null);
    }

    /** Null if it does not. */
    OffsetDateTime expires() {
        return fields.date(zone, EXPIRES).orElse(null);
    }

    /** Null if the file does not say. */
    OffsetDateTime changed() {
        return fields.date(zone, CHANGED).orElse(null);
    }

    /** Whether what was asked for above could not be read, so that readers might see the page too early or too long. */
    boolean areInDoubt() {
        return fields.wrong("date") || fields.wrong(PUBLISHED) || fields.wrong(EXPIRES);
    }
}
