package blog.galley.exchange.hugo;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;

import blog.galley.exchange.frontmatter.HugoText;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.shortcode.HugosShortcodes;
import blog.galley.exchange.shortcode.LiquidMeaning;
import blog.galley.exchange.shortcode.LiquidTags;
import blog.galley.exchange.shortcode.Shortcodes;

/** The text of a page below its front matter: its shortcodes become Markdown, its links lead to where pages live here. */
final class PageBody {

    private final HugoPage page;
    private final HugoText text;
    private final PageLinks links;
    private final Shortcodes.Written written;
    private final BodyScan scan;

    /** @param params values of the page or its site by their keys, or empty */
    PageBody(HugoTree tree, HugoPage page, HugoText text, UnaryOperator<String> params) {
        this.page = page;
        this.text = text;
        this.links = new PageLinks(tree, page);
        var hugos = new HugosShortcodes(links::referred, params);
        this.written = tree.isHugos() || tree.isVault()
                ? Shortcodes.in(text.body(), hugos)
                : Shortcodes.in(text.body(), LiquidTags.in(text.body()), new LiquidMeaning(hugos, links::referred));
        this.scan = BodyScan.of(written.text(), line -> lineInFile(written.lines().get(line)));
    }

    private int lineInFile(int line) {
        return text.above() + line + 1;
    }

    /** The words of its first heading of the first level; empty if there is none. */
    String heading() {
        return scan.heading().words();
    }

    /** The files and pages that it refers to. */
    List<BodyScan.Reference> references() {
        return scan.references();
    }

    /**
     * The text as a post has it. A heading that only repeats the title is left out, and links that lead nowhere are added to the findings.
     */
    String under(String title, List<Finding> findings) {
        int behind = scan.heading().behind();
        boolean repeats = behind > 0 && plain(title).equalsIgnoreCase(plain(heading()));
        return links.led(written.text(), repeats ? HugoText.firstLine(written.text(), behind) : 0, scan, findings);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[*_`\\s]+", " ").strip();
    }

    /** Adds to the findings which shortcodes have no meaning here. */
    void reportShortcodes(List<Finding> findings) {
        var codes = written.unknown();
        int most = PageFiles.MOST_OF_A_KIND;
        codes.stream().limit(most).forEach(code -> findings.add(
                Finding.warning(page.source(), lineInFile(code.line()), code.column() + 1, say -> say.shortcode(code.name()))));
        if (codes.size() > most) {
            findings.add(Finding.warning(page.source(), lineInFile(codes.get(most).line()), say -> say.moreOfKind(codes.size() - most)));
        }
    }
}
