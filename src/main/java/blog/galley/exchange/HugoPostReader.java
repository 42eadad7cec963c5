package blog.galley.exchange;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import blog.galley.post.Beginning;
import blog.galley.post.PostPath;
import blog.galley.post.TagName;
import blog.galley.post.Words;

/** Turns one page into a post. What it cannot turn is a finding. */
final class HugoPostReader {

    private static final int MOST_TITLE = 300;
    private static final int MOST_SUMMARY = 2000;
    private static final int MOST_NAME = 200;
    private static final int MOST_TAGS = 50;
    private static final int MOST_OF_A_KIND = 100;
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\A([a-z]+:)?//|:[a-z]");
    /** Hugo's names for one thing, the first that is there counts. */
    private static final String[] PUBLISHED = { "publishdate", "pubdate" };
    private static final String[] EXPIRES = { "expirydate", "unpublishdate" };
    private static final String[] CHANGED = { "lastmod", "modified" };

    private final HugoPage page;
    private final HugoText text;
    private final ZoneId zone;
    private final List<Finding> findings = new ArrayList<>();
    private final Fields fields;
    private final BodyScan scan;
    private final String layout;
    private final String type;

    private HugoPostReader(HugoPage page, HugoText text, ZoneId zone) {
        this.page = page;
        this.text = text;
        this.zone = zone;
        this.fields = new Fields(text.matter(), page.source(), findings);
        this.scan = BodyScan.of(text.body(), text.above());
        this.layout = fields.text("layout");
        this.type = fields.text("type");
    }

    static HugoPost read(HugoPage page, byte[] content, ZoneId zone) throws Unreadable {
        return new HugoPostReader(page, HugoText.of(content), zone).post();
    }

    private HugoPost post() throws Unreadable {
        if (KnownKeys.PAGES_OF_THE_THEME.contains(layout.toLowerCase(Locale.ROOT))) {
            throw new Unreadable(fields.line("layout"), null, FindingMessages::themesPage);
        }
        var words = words();
        boolean draft = draft();
        var changed = fields.date(zone, CHANGED).orElse(null);
        var references = new ArrayList<>(scan.references());
        if (!words.cover().src().isEmpty()) {
            references.add(new BodyScan.Reference(words.cover().src(), true, fields.line("cover"), null));
        }
        var addresses = new FormerAddresses(page, fields, findings).all();
        reportShortcodes();
        reportKeys();
        return new HugoPost(words, draft, text.matter().block(), changed, addresses, references, findings);
    }

    private Words words() {
        return new Words(title(), summary(), text.body(), slug(), tags(), dated(), fields.date(zone, EXPIRES).orElse(null),
                fields.is("showtoc"), fields.is("tocopen"), byline(), series(),
                fields.number("weight").orElse(null), cover(), isPage(), translationKey());
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
        var beginning = Beginning.of(text, most);
        if (!beginning.equals(text)) {
            warn(key, say -> say.cut(key, most));
        }
        return beginning;
    }

    private String slug() {
        var url = fields.text("url", "permalink");
        if (ELSEWHERE.matcher(url).find() || url.equals("/")) {
            var wrong = url;
            warn("url", say -> say.noPath(wrong));
            url = "";
        }
        if (!url.isEmpty()) {
            return PostPath.wish(url.startsWith("/") ? url : "/" + url);
        }
        var wish = fields.text("slug").replaceAll("^/+", "");
        return isPage() && !page.name().isEmpty()
                ? PostPath.wish(page.address(wish))
                : PostPath.wish(wish.isEmpty() ? nameWithLanguage() : wish);
    }

    /** A translation has no folder of its own here. */
    private String nameWithLanguage() {
        return page.language().isEmpty() ? page.name() : page.name() + "-" + page.language();
    }

    private List<String> tags() {
        var tags = TagName.list(Stream.concat(fields.texts("tags", "tag").stream(), fields.texts("categories", "category").stream()).toList());
        if (tags.size() > MOST_TAGS) {
            warn("tags", say -> say.tooManyTags(MOST_TAGS));
        }
        return tags.subList(0, Math.min(tags.size(), MOST_TAGS));
    }

    /** From when on readers see it. Hugo lets publishDate decide and shows date; we have one date for both. */
    private OffsetDateTime dated() {
        var date = fields.date(zone, "date");
        var dated = fields.date(zone, PUBLISHED).or(() -> date);
        if (dated.isEmpty() && !fields.wrong("date") && !fields.wrong(PUBLISHED)) {
            findings.add(Finding.note(page.source(), FindingMessages::noDate));
        }
        return dated.orElse(null);
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

    private Words.Cover cover() {
        Optional<Fields> below = fields.below("cover");
        if (below.isPresent()) {
            var image = below.get();
            var cover = new Words.Cover(image.text("image"), image.text("alt"), image.text("caption"));
            image.notAsked().stream().filter(key -> !List.of("relative", "responsiveimages", "hidden", "hiddeninlist", "hiddeninsingle", "linkfullimages").contains(key))
                    .forEach(key -> warn(key, say -> say.unknownBelowCover(key)));
            return cover;
        }
        return new Words.Cover(fields.text("cover"), "", "");
    }

    /** Where it cannot be told what readers may see, they see nothing. */
    private boolean draft() {
        boolean draft = fields.is("draft") | !fields.flag("published").orElse(true);
        boolean special = fields.is("headless") | fields.has("build") | fields.has("_build"); // all are asked for, so that none is unknown
        boolean unclear = special || fields.wrong("date", "draft", "published", "headless") || fields.wrong(PUBLISHED) || fields.wrong(EXPIRES);
        if (unclear && !draft) {
            warn("draft", FindingMessages::draftInDoubt);
        }
        return draft || unclear;
    }

    private void reportShortcodes() {
        var codes = scan.shortcodes();
        codes.stream().limit(MOST_OF_A_KIND).forEach(code -> findings.add(
                Finding.warning(page.source(), code.line(), code.column(), say -> say.shortcode(code.name()))));
        if (codes.size() > MOST_OF_A_KIND) {
            findings.add(Finding.warning(page.source(), codes.get(MOST_OF_A_KIND).line(), say -> say.moreOfKind(codes.size() - MOST_OF_A_KIND)));
        }
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
