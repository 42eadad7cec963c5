package blog.galley.exchange.hugo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import blog.galley.exchange.frontmatter.Fields;
import blog.galley.exchange.frontmatter.HugoText;
import blog.galley.exchange.frontmatter.KnownKeys;
import blog.galley.exchange.frontmatter.NotionMatter;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;
import blog.galley.exchange.report.Unreadable;

/** Turns one page into a post. What has no place in a post is told in the findings. */
public final class HugoPostReader {

    private final HugoTree tree;
    private final HugoPage page;
    private final HugoText text;
    private final List<Finding> findings = new ArrayList<>();
    private final Fields fields;
    private final PageDates dates;
    private final PageBody body;
    private final FormerAddresses addresses;
    private final String layout;
    private final String type;

    private HugoPostReader(HugoTree tree, HugoPage page, HugoText text, ZoneId zone) {
        this.tree = tree;
        this.page = page;
        this.text = text;
        this.fields = new Fields(text.matter(), page.source(), findings);
        this.dates = new PageDates(page, fields, zone);
        this.body = new PageBody(tree, page, text, this::param);
        this.addresses = new FormerAddresses(page, fields, findings);
        this.layout = fields.text("layout");
        this.type = fields.text("type");
    }

    /** @param zone in which dates without an offset are meant */
    public static HugoPost read(HugoTree tree, HugoPage page, byte[] content, ZoneId zone) throws Unreadable {
        var text = HugoText.of(content);
        return new HugoPostReader(tree, page, page.isNotions() ? NotionMatter.of(text) : text, zone).post();
    }

    private String param(String key) {
        var own = fields.param(key);
        return own.isEmpty() ? tree.config().param(key) : own;
    }

    private HugoPost post() throws Unreadable {
        if (KnownKeys.PAGES_OF_THE_THEME.contains(layout.toLowerCase(Locale.ROOT))) {
            throw new Unreadable(fields.line("layout"), null, FindingMessages::themesPage);
        }
        var appears = dates.appears(findings);
        var expires = dates.expires();
        boolean inDoubt = dates.areInDoubt();
        boolean draft = new Visibility(page, tree, fields, findings).isDraft(inDoubt, appears != null || isPage());
        if (appears == null && !inDoubt && !draft) {
            findings.add(Finding.note(page.source(), isPage() ? FindingMessages::noDate : FindingMessages::undatedPage));
        }
        var words = new PostContentReader(page, fields, body, addresses, findings)
                .content(appears, expires, isPage() || appears == null && !draft);
        var changed = dates.changed();
        var references = new ArrayList<>(body.references());
        if (!words.metadata().cover().src().isEmpty()) {
            references.add(new BodyScan.Reference(words.metadata().cover().src(), true, fields.line("cover"), null));
        }
        var former = addresses.all();
        body.reportShortcodes(findings);
        reportKeys();
        return new HugoPost(words, draft, text.matter().block(), changed, former, references, findings);
    }

    /** Whether it stands for itself, such as About; Jekyll and many of Hugo's themes call that a page. */
    private boolean isPage() {
        return isPage(layout) || isPage(type);
    }

    private static boolean isPage(String kind) {
        return kind.equalsIgnoreCase("page");
    }

    private void reportKeys() {
        var unused = new ArrayList<>(fields.notAsked());
        unused.retainAll(KnownKeys.WITHOUT_USE);
        addIfOther("layout", layout, unused);
        addIfOther("type", type, unused);
        fields.notAsked().stream().filter(key -> !unused.contains(key))
                .forEach(key -> findings.add(Finding.warning(page.source(), fields.line(key), say -> say.unknownKey(fields.spelled(key)))));
        if (!unused.isEmpty()) {
            findings.add(
                    Finding.note(page.source(), say -> say.withoutUse(String.join(", ", unused.stream().map(fields::spelled).toList()))));
        }
    }

    /** A kind of page that only the theme knows. */
    private static void addIfOther(String key, String kind, List<String> unused) {
        if (!kind.isEmpty() && !isPage(kind)) {
            unused.add(key);
        }
    }
}
