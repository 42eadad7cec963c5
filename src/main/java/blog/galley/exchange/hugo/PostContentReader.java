package blog.galley.exchange.hugo;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import blog.galley.address.PostPath;
import blog.galley.exchange.frontmatter.Fields;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;
import blog.galley.post.PostContent;
import blog.galley.post.PostMetadata;
import blog.galley.tag.TagName;
import blog.galley.text.Truncation;

/** Reads what a post consists of out of a page's front matter and text. What is too long is cut, and the findings say so. */
final class PostContentReader {

    private static final int MOST_TITLE = 300;
    private static final int MOST_SUMMARY = 2000;
    private static final int MOST_NAME = 200;
    private static final int MOST_TAGS = 50;
    private static final String[] CONTENTS = {"showtoc", "toc", "show_toc", "tableofcontents", "table_of_contents"};

    private final HugoPage page;
    private final Fields fields;
    private final PageBody body;
    private final FormerAddresses addresses;
    private final List<Finding> findings;

    PostContentReader(HugoPage page, Fields fields, PageBody body, FormerAddresses addresses, List<Finding> findings) {
        this.page = page;
        this.fields = fields;
        this.body = body;
        this.addresses = addresses;
        this.findings = findings;
    }

    /**
     * @param appears null if nothing says from when on readers see it
     * @param expires null if it does not
     * @param alone   whether it is a page such as About, and no post among others
     */
    PostContent content(OffsetDateTime appears, OffsetDateTime expires, boolean alone) {
        var title = title(); // and what follows in the order in which the report tells what was found
        var summary = summary();
        var text = body.under(title, findings);
        var slug = slug(alone);
        var tags = tags();
        var contents = hasContents();
        var opened = fields.is("tocopen");
        var byline = byline();
        var series = series();
        var weight = fields.number("weight").orElse(null);
        var cover = new CoverReader(fields, findings, page.source()).cover();
        return new PostContent(title, summary, text, tags, new PostMetadata(slug, appears, expires, series, weight, translationKey(), alone,
                contents, opened, byline, cover));
    }

    private String title() {
        var title = fields.text("title");
        if (title.isEmpty()) {
            title = body.heading().isEmpty() ? page.name().replaceAll("[-_]+", " ").strip() : body.heading();
            title = title.isEmpty() ? "Untitled" : title;
            var given = title;
            warn("title", say -> say.noTitle(given));
        }
        return shortened("title", title, MOST_TITLE);
    }

    private String summary() {
        return shortened("summary", fields.text("summary", "description"), MOST_SUMMARY);
    }

    private String shortened(String key, String text, int most) {
        var beginning = Truncation.of(text, most);
        if (!beginning.equals(text)) {
            warn(key, say -> say.cut(key, most));
        }
        return beginning;
    }

    private String slug(boolean alone) {
        var url = addresses.url();
        if (!url.isEmpty()) {
            return PostPath.wish(url);
        }
        var wish = fields.text("slug").replaceAll("^/+", "");
        return alone && !page.name().isEmpty()
                ? PostPath.wish(page.address(wish))
                : PostPath.wish(wish.isEmpty() ? nameWithLanguage() : wish);
    }

    /** Translations lie in one folder here, so that their addresses differ by the language behind the name. */
    private String nameWithLanguage() {
        return page.language().isEmpty() ? page.name() : page.name() + "-" + page.language();
    }

    private List<String> tags() {
        var tags = TagName.list(Stream.of(Stream.concat(fields.words("tags").stream(), fields.texts("tag").stream()),
                Stream.concat(fields.words("categories").stream(), fields.texts("category").stream())).flatMap(Function.identity())
                .toList());
        if (tags.size() > MOST_TAGS) {
            warn("tags", say -> say.tooManyTags(MOST_TAGS));
        }
        return tags.subList(0, Math.min(tags.size(), MOST_TAGS));
    }

    /** Whether a table of contents is shown; some themes have a group of settings for it. */
    private boolean hasContents() {
        return fields.below("toc").map(below -> below.is("enable") || below.is("auto") || below.is("show"))
                .orElseGet(() -> Stream.of(CONTENTS).filter(fields::has).findFirst().map(fields::is).orElse(false));
    }

    /** The authors in NFC, as the names of accounts are. */
    private String byline() {
        return Normalizer.normalize(String.join(", ", fields.texts("author", "authors")), Normalizer.Form.NFC);
    }

    private String series() {
        var all = fields.texts("series");
        if (all.size() > 1) {
            warn("series", say -> say.oneSeries(all.get(0), String.join(", ", all.subList(1, all.size()))));
        }
        return all.isEmpty() ? "" : named("series", all.get(0).replaceAll("\\s+", " "));
    }

    private String translationKey() {
        var key = fields.text("translationkey");
        return named("translationKey", key.isEmpty() ? page.translations() : key);
    }

    /** A name in NFC, as the editor keeps it: keyboards and file systems differ in how they compose Hangul and accents. */
    private String named(String key, String text) {
        return shortened(key, Normalizer.normalize(text, Normalizer.Form.NFC), MOST_NAME);
    }

    private void warn(String key, Function<FindingMessages, String> words) {
        findings.add(Finding.warning(page.source(), fields.line(key), words));
    }
}
