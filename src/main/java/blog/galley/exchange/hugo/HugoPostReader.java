package blog.galley.exchange.hugo;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import blog.galley.address.PostPath;
import blog.galley.address.Truncation;
import blog.galley.exchange.frontmatter.Fields;
import blog.galley.exchange.frontmatter.HugoDate;
import blog.galley.exchange.frontmatter.HugoText;
import blog.galley.exchange.frontmatter.KnownKeys;
import blog.galley.exchange.frontmatter.NotionMatter;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;
import blog.galley.exchange.report.Unreadable;
import blog.galley.exchange.shortcode.HugosShortcodes;
import blog.galley.exchange.shortcode.LiquidMeaning;
import blog.galley.exchange.shortcode.LiquidTags;
import blog.galley.exchange.shortcode.Shortcodes;
import blog.galley.post.PostContent;
import blog.galley.post.PostMetadata;
import blog.galley.tag.TagName;

/** Turns one page into a post. What it cannot turn is a finding. */
public final class HugoPostReader {

    private static final int MOST_TITLE = 300;
    private static final int MOST_SUMMARY = 2000;
    private static final int MOST_NAME = 200;
    private static final int MOST_TAGS = 50;
    private static final int MOST_OF_A_KIND = 100;
    /** Names for one thing, the first that is there counts. */
    private static final String[] PUBLISHED = { "publishdate", "pubdate", "publish_date", "published_at", "publishedat", "published_date", "publisheddate", "date_published",
            "datepublished" };
    private static final String[] CREATED = { "created", "createdat", "created_at", "date_created", "datecreated", "created_date", "createddate", "created time",
            "date created", "post_date", "posted", "생성일", "생성 일시", "작성일", "날짜", "작성 일시" };
    private static final String[] EXPIRES = { "expirydate", "unpublishdate" };
    private static final String[] CHANGED = { "lastmod", "modified", "updated", "last_modified_at", "updated_at", "updatedat", "updateddate", "lastmodified",
            "last_modified", "date_modified", "datemodified", "date_updated", "lastupdated", "last_updated", "date updated", "date modified", "last edited time",
            "최종 편집 일시" };
    private static final String[] CONTENTS = { "showtoc", "toc", "show_toc", "tableofcontents", "table_of_contents" };

    private final HugoTree tree;
    private final HugoPage page;
    private final HugoText text;
    private final ZoneId zone;
    private final List<Finding> findings = new ArrayList<>();
    private final Fields fields;
    private final PageLinks links;
    private final Shortcodes.Written written;
    private final BodyScan scan;
    private final String layout;
    private final String type;

    private HugoPostReader(HugoTree tree, HugoPage page, HugoText text, ZoneId zone) {
        this.tree = tree;
        this.page = page;
        this.text = text;
        this.zone = zone;
        this.fields = new Fields(text.matter(), page.source(), findings);
        this.links = new PageLinks(tree, page);
        this.written = written();
        this.scan = BodyScan.of(written.text(), this::line);
        this.layout = fields.text("layout");
        this.type = fields.text("type");
    }

    private Shortcodes.Written written() {
        var hugos = new HugosShortcodes(links::referred, this::param);
        return tree.isHugos() || tree.isVault() ? Shortcodes.in(text.body(), hugos)
                : Shortcodes.in(text.body(), LiquidTags.in(text.body()), new LiquidMeaning(hugos, links::referred));
    }

    public static HugoPost read(HugoTree tree, HugoPage page, byte[] content, ZoneId zone) throws Unreadable {
        var text = HugoText.of(content);
        return new HugoPostReader(tree, page, page.isNotions() ? NotionMatter.of(text) : text, zone).post();
    }

    /** Of the file. */
    private int line(int line) {
        return text.above() + written.lines().get(line) + 1;
    }

    private String param(String key) {
        var own = fields.param(key);
        return own.isEmpty() ? tree.config().param(key) : own;
    }

    private HugoPost post() throws Unreadable {
        if (KnownKeys.PAGES_OF_THE_THEME.contains(layout.toLowerCase(Locale.ROOT))) {
            throw new Unreadable(fields.line("layout"), null, FindingMessages::themesPage);
        }
        var dated = dated();
        var expires = fields.date(zone, EXPIRES).orElse(null);
        boolean inDoubt = fields.wrong("date") || fields.wrong(PUBLISHED) || fields.wrong(EXPIRES);
        boolean draft = new Visibility(page, tree, fields, findings).isDraft(inDoubt, dated != null || isPage());
        boolean alone = isPage() || dated == null && !draft;
        if (dated == null && !inDoubt && !draft) {
            findings.add(Finding.note(page.source(), isPage() ? FindingMessages::noDate : FindingMessages::undatedPage));
        }
        var words = words(dated, expires, alone);
        var changed = fields.date(zone, CHANGED).orElse(null);
        var references = new ArrayList<>(scan.references());
        if (!words.metadata().cover().src().isEmpty()) {
            references.add(new BodyScan.Reference(words.metadata().cover().src(), true, fields.line("cover"), null));
        }
        var addresses = new FormerAddresses(page, fields, findings).all();
        reportShortcodes();
        reportKeys();
        return new HugoPost(words, draft, text.matter().block(), changed, addresses, references, findings);
    }

    private PostContent words(OffsetDateTime dated, OffsetDateTime expires, boolean alone) {
        var title = title();
        return new PostContent(title, summary(), body(title), tags(), new PostMetadata(slug(alone), dated, expires, series(),
                fields.number("weight").orElse(null), translationKey(), alone, hasContents(), fields.is("tocopen"), byline(),
                new CoverReader(fields, findings, page.source()).cover()));
    }

    /** Without a heading that says the title once more, and with its links led on. */
    private String body(String title) {
        boolean again = scan.behindHeading() > 0 && sameWords(title, scan.heading());
        return links.led(written.text(), again ? firstWord(scan.behindHeading()) : 0, scan, findings);
    }

    private static boolean sameWords(String one, String other) {
        return plain(one).equalsIgnoreCase(plain(other));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[*_`\\s]+", " ").strip();
    }

    private int firstWord(int from) {
        int at = from;
        for (int i = from; i < written.text().length() && " \t\n".indexOf(written.text().charAt(i)) >= 0; i++) {
            at = written.text().charAt(i) == '\n' ? i + 1 : at;
        }
        return at;
    }

    /** A theme may have settings for them. */
    private boolean hasContents() {
        var below = fields.below("toc");
        return below.isPresent() ? below.get().is("enable") || below.get().is("auto") || below.get().is("show") : Stream.of(CONTENTS).filter(fields::has).findFirst().map(fields::is).orElse(false);
    }

    /** Such as About; Jekyll and many themes of Hugo's call it that. */
    private boolean isPage() {
        return isPage(layout) || isPage(type);
    }

    private static boolean isPage(String kind) {
        return kind.equalsIgnoreCase("page");
    }

    private String translationKey() {
        var key = fields.text("translationkey");
        return name("translationKey", key.isEmpty() ? page.translations() : key);
    }

    private String title() {
        var title = fields.text("title");
        if (title.isEmpty()) {
            title = scan.heading().isEmpty() ? page.name().replaceAll("[-_]+", " ").strip() : scan.heading();
            title = title.isEmpty() ? "Untitled" : title;
            var given = title;
            warn("title", say -> say.noTitle(given));
        }
        return shortened("title", title, MOST_TITLE);
    }

    private String summary() {
        return shortened("summary", fields.text("summary", "description"), MOST_SUMMARY);
    }

    /** As the editor keeps it: keyboards and file systems differ in how they compose Hangul and accents. */
    private String name(String key, String text) {
        return shortened(key, Normalizer.normalize(text, Normalizer.Form.NFC), MOST_NAME);
    }

    private String shortened(String key, String text, int most) {
        var beginning = Truncation.of(text, most);
        if (!beginning.equals(text)) {
            warn(key, say -> say.cut(key, most));
        }
        return beginning;
    }

    private String slug(boolean alone) {
        var url = new FormerAddresses(page, fields, findings).url();
        if (!url.isEmpty()) {
            return PostPath.wish(url);
        }
        var wish = fields.text("slug").replaceAll("^/+", "");
        return alone && !page.name().isEmpty()
                ? PostPath.wish(page.address(wish))
                : PostPath.wish(wish.isEmpty() ? nameWithLanguage() : wish);
    }

    /** A translation has no folder of its own here. */
    private String nameWithLanguage() {
        return page.language().isEmpty() ? page.name() : page.name() + "-" + page.language();
    }

    private List<String> tags() {
        var tags = TagName.list(Stream.of(Stream.concat(fields.words("tags").stream(), fields.texts("tag").stream()),
                Stream.concat(fields.words("categories").stream(), fields.texts("category").stream())).flatMap(Function.identity()).toList());
        if (tags.size() > MOST_TAGS) {
            warn("tags", say -> say.tooManyTags(MOST_TAGS));
        }
        return tags.subList(0, Math.min(tags.size(), MOST_TAGS));
    }

    /** From when on readers see it. Hugo lets publishDate decide and shows date; we have one date for both. Null if nothing says it. */
    private OffsetDateTime dated() {
        var date = fields.date(zone, "date");
        var dated = fields.date(zone, PUBLISHED).or(() -> date).or(() -> fields.date(zone, CREATED)).or(() -> fields.dateIfAny(zone, "published"));
        if (dated.isPresent() || fields.wrong("date") || fields.wrong(PUBLISHED)) {
            return dated.orElse(null);
        }
        var named = HugoDate.parse(page.dateInName(), zone);
        named.ifPresent(day -> findings.add(Finding.note(page.source(), FindingMessages::datedByName)));
        return named.orElse(null);
    }

    /** In the form that names of accounts have. */
    private String byline() {
        return Normalizer.normalize(String.join(", ", fields.texts("author", "authors")), Normalizer.Form.NFC);
    }

    private String series() {
        var all = fields.texts("series");
        if (all.size() > 1) {
            warn("series", say -> say.oneSeries(all.get(0), String.join(", ", all.subList(1, all.size()))));
        }
        return all.isEmpty() ? "" : name("series", all.get(0).replaceAll("\\s+", " "));
    }

    private void reportShortcodes() {
        var codes = written.unknown();
        codes.stream().limit(MOST_OF_A_KIND).forEach(code -> findings.add(
                Finding.warning(page.source(), place(code), code.column() + 1, say -> say.shortcode(code.name()))));
        if (codes.size() > MOST_OF_A_KIND) {
            findings.add(Finding.warning(page.source(), place(codes.get(MOST_OF_A_KIND)), say -> say.moreOfKind(codes.size() - MOST_OF_A_KIND)));
        }
    }

    private int place(Shortcodes.Unknown code) {
        return text.above() + code.line() + 1;
    }

    private void reportKeys() {
        var unused = new ArrayList<>(fields.notAsked());
        unused.retainAll(KnownKeys.WITHOUT_USE);
        addIfOther("layout", layout, unused);
        addIfOther("type", type, unused);
        fields.notAsked().stream().filter(key -> !unused.contains(key))
                .forEach(key -> warn(key, say -> say.unknownKey(fields.spelled(key))));
        if (!unused.isEmpty()) {
            findings.add(Finding.note(page.source(), say -> say.withoutUse(String.join(", ", unused.stream().map(fields::spelled).toList()))));
        }
    }

    /** A kind of page that only the theme knows. */
    private static void addIfOther(String key, String kind, List<String> unused) {
        if (!kind.isEmpty() && !isPage(kind)) {
            unused.add(key);
        }
    }

    private void warn(String key, Function<FindingMessages, String> words) {
        findings.add(Finding.warning(page.source(), fields.line(key), words));
    }
}
