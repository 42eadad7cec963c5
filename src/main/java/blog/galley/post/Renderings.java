package blog.galley.post;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

import blog.galley.markdown.Markdown;
import blog.galley.markdown.ParsedDocument;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.site.Settings;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;

/** Parsed and rendered texts by revision. A revision never changes, so neither does what is remembered of it. */
@ApplicationScoped
public class Renderings {

    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 8;

    /** Characters of HTML that may stand above the fold. */
    private static final int BEGINNING = 4000;

    /** On this site or another, and no javascript: or data:. */
    private static final Pattern PICTURE = Pattern.compile("(?i)https?://.*|(?![^/?#]*:).*");

    /**
     * @param at     when its revision was saved
     * @param before the revision from which it was parsed on, whose chunks it shares; null if there is none
     */
    private record Read(ParsedDocument document, Instant at, Long before) {

        /** A database that was put back to an earlier state may give a number twice. */
        boolean isOf(Revision revision) {
            return at.truncatedTo(ChronoUnit.MILLIS).equals(revision.savedAt().truncatedTo(ChronoUnit.MILLIS));
        }
    }

    private final Markdown markdown;
    private final Attachments attachments;
    private final Cache<Long, Read> documents = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Long, Read>weigher((id, read) -> read.document().weight())
            .build();
    private final Cache<Long, String> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Long, String>weigher((id, html) -> 2 * html.length() + 100)
            .build();

    Renderings(Settings settings, Attachments attachments) {
        this.markdown = new Markdown(settings.embedHosts());
        this.attachments = attachments;
    }

    /** Parses only what differs from the post's working text, if that is remembered. */
    ParsedDocument read(Post post, String body) {
        var working = post.working() == null ? null : documents.getIfPresent(post.working().id());
        var links = attachments.linksOf(post);
        return working == null ? markdown.read(body, links) : markdown.read(body, links, working.document());
    }

    /**
     * @param before the version that this one replaces; null if there is none. It stays remembered, since editors still show it and ask for
     *               differences to it; the one before it does not
     */
    void remember(Revision revision, ParsedDocument document, Revision before) {
        documents.put(revision.id(), new Read(document, revision.savedAt(), before == null ? null : before.id()));
        var replaced = before == null ? null : documents.getIfPresent(before.id());
        if (replaced != null && replaced.before() != null) {
            documents.invalidate(replaced.before());
        }
    }

    /** Fills in the revision's text, if that is remembered. */
    void recall(Revision revision) {
        var read = documents.getIfPresent(revision.id());
        if (read != null && read.isOf(revision)) {
            read.document().source().ifPresent(revision::recall);
        }
    }

    public ParsedDocument of(Revision revision) {
        return documents.get(revision.id(), id -> new Read(read(revision.post(), revision.body()), revision.savedAt(), null)).document();
    }

    /** The HTML of a published text, remembered since many readers ask for the same. */
    public String html(Revision revision, ParsedDocument document) {
        return pages.get(revision.id(), id -> revision.metadata().cover().src().isEmpty() ? early(document.html()) : document.html());
    }

    /** With its first picture fetched at once, if that stands where a reader begins. */
    private static String early(String html) {
        int picture = html.indexOf("<img ");
        if (picture < 0 || picture > BEGINNING) {
            return html;
        }
        int end = html.indexOf('>', picture);
        var early = html.substring(picture, end).replace(" loading=\"lazy\"", " fetchpriority=\"high\"");
        return html.substring(0, picture) + early + html.substring(end);
    }

    /** Where the picture above a post's text is served; empty if it has none. */
    public String cover(Revision revision) {
        var src = revision.metadata().cover().src();
        var address = src.isEmpty() ? "" : of(revision).addresses().resolve(src);
        return PICTURE.matcher(address).matches() ? address : "";
    }

    /** What is known of that picture; null if nothing is. */
    public Links.Image coverImage(Revision revision) {
        var src = revision.metadata().cover().src();
        return src.isEmpty() ? null : of(revision).addresses().image(src);
    }
}
