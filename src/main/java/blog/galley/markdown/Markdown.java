package blog.galley.markdown;

import java.util.Collection;
import org.owasp.html.PolicyFactory;

/**
 * Renders what authors write. It reads CommonMark with GitHub's additions, and whatever it is given, the HTML it answers
 * with is safe to show, stays inside its article, and took time in proportion to the text.
 */
public final class Markdown {
    private final PolicyFactory rawHtml;

    /** @param embedHosts host names from which an author may embed an iframe, over https */
    public Markdown(Collection<String> embedHosts) {
        this.rawHtml = RawHtmlPolicy.embedding(embedHosts);
    }

    public Rendered render(String text) {
        return render(text, Links.AS_IS);
    }

    public Manuscript read(String text, Links links) {
        return new Manuscript(render(text, links));
    }

    public Manuscript read(String text, Links links, Manuscript before) {
        return read(text, links);
    }

    public Rendered render(String text, Links links) {
        var document = Dialect.parse(LegalText.of(withoutMark(text)));
        var article = new Article(document, links, rawHtml, text.length());
        var plainText = PlainText.of(document);
        var reading = Reading.of(plainText);
        return new Rendered(
                article.html(),
                article.outline(),
                plainText,
                Excerpt.of(document),
                reading.words(),
                reading.characters(),
                reading.minutes(),
                reading.language());
    }

    /** Windows editors put a byte order mark first, which would keep a heading there from being one. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
