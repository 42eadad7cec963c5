package blog.galley.feed.sitemap;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import blog.galley.address.PostPath;
import blog.galley.article.TranslationGroup;
import blog.galley.article.Translations;
import blog.galley.author.Authorship;
import blog.galley.author.Byline;
import blog.galley.feed.sitemap.SitemapEntry.Alternate;
import blog.galley.listing.ArchiveYears;
import blog.galley.listing.Counts;
import blog.galley.listing.TagCount;
import blog.galley.post.Attachment;
import blog.galley.post.Posts;
import blog.galley.series.SeriesCount;
import blog.galley.series.SeriesPosts;
import blog.galley.site.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** The addresses of everything that readers can see. Selects columns, not entities, since there may be tens of thousands of posts. */
@ApplicationScoped
public class SitemapEntries {

    /** Of attached images only those that the published text names: others belong to a draft and must not be disclosed. */
    private static final String PLACES = """
            select p.path, greatest(p.updated_at, p.published_at) as changed, r.cover, r.translation_key,
              (select string_agg(distinct found[1], chr(10)) from regexp_matches(r.text, '/media/[0-9a-f]{64}/[^\\s)"''<>]+', 'g') found
               where exists (select from media m where m.hash = substr(found[1], 8, 64) and m.type like 'image/%')) as shown,
              (select string_agg(a.hash || '/' || a.name, chr(10)) from attachment a join media m on m.hash = a.hash
               where a.post_id = p.id and m.type like 'image/%' and (a.name = r.cover or strpos(r.text, a.name) > 0)) as attached
            from post p join lateral (select cover, translation_key, revision_text(body, base_id, keeps_start, keeps_end) as text
              from revision where id = p.published_id) r on true
            where""" + Posts.VISIBLE_ROW + "order by p.id";

    private static final int MOST_IMAGES = 1000;

    private final EntityManager entities;
    private final Counts counts;
    private final ArchiveYears years;
    private final SeriesPosts series;
    private final Authorship authorship;
    private final Translations translations;
    private final PublicAddress address;

    SitemapEntries(EntityManager entities, Counts counts, ArchiveYears years, SeriesPosts series, Authorship authorship,
            Translations translations, PublicAddress address) {
        this.entities = entities;
        this.counts = counts;
        this.years = years;
        this.series = series;
        this.authorship = authorship;
        this.translations = translations;
        this.address = address;
    }

    public long count(Instant now) {
        return ((Number) entities.createNativeQuery("select count(*) from post p where" + Posts.VISIBLE_ROW).setParameter("now", now)
                .getSingleResult()).longValue();
    }

    /** The home page, the archive and its years, and the page of each tag, series and author. */
    public List<SitemapEntry> ofLists(Instant now) {
        var tags = counts.tags(now).stream().map(TagCount::path);
        var all = series.all(now).stream().map(SeriesCount::path).toList();
        return Stream
                .of(Stream.of("/", "/archive", "/tags"), years.paths(now).stream(), tags,
                        all.isEmpty() ? Stream.<String>of() : Stream.of("/series"), all.stream(),
                        authorship.all(now).stream().map(Byline::href))
                .flatMap(paths -> paths)
                .map(path -> new SitemapEntry(address.of(path), null, List.of(), List.of())).toList();
    }

    /** The oldest post first, so that a new one moves none. */
    @SuppressWarnings("unchecked")
    public List<SitemapEntry> ofPosts(int first, int most, Instant now) {
        List<Tuple> rows = entities.createNativeQuery(PLACES, Tuple.class)
                .setParameter("now", now)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        var groups = translations.all(now);
        return rows.stream().map(row -> new SitemapEntry(address.of(PostPath.encoded(row.get("path", String.class))),
                row.get("changed", Instant.class).truncatedTo(ChronoUnit.SECONDS),
                alternates(groups.getOrDefault(row.get("translation_key", String.class), TranslationGroup.NONE)), images(row))).toList();
    }

    private List<Alternate> alternates(TranslationGroup group) {
        return Stream.concat(group.all().stream().map(one -> new Alternate(one.language(), address.of(one.href()))),
                Stream.ofNullable(group.main()).map(one -> new Alternate("x-default", address.of(one.href())))).toList();
    }

    private List<String> images(Tuple row) {
        var images = new LinkedHashSet<String>();
        var cover = row.get("cover", String.class);
        if (cover.matches("(?i)/[^/].*|https?://.*")) {
            images.add(cover);
        }
        images.addAll(lines(row.get("shown", String.class)));
        lines(row.get("attached", String.class))
                .forEach(file -> images.add(new Attachment(null, file.substring(65), file.substring(0, 64)).address()));
        return images.stream().limit(MOST_IMAGES).map(address::of).toList();
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
