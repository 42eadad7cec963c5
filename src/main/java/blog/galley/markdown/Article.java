package blog.galley.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Document;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;

/** One text on its way to HTML: the tree, what must be known of all of it at once, and how its nodes are written. */
final class Article {
    /** Addresses that short texts may repeat, in characters: as cmark allows. */
    private static final int FREE_ADDRESSES = 100_000;

    private final Document document;
    private final Headings headings;
    private final Footnotes footnotes;
    private final RawHtml rawHtml;
    private final HtmlRenderer renderer;

    /** @param length of the text, which bounds that of the page */
    Article(Document document, Links links, PolicyFactory policy, int length) {
        this.document = document;
        this.headings = Headings.of(document);
        this.footnotes = Footnotes.of(document);
        this.rawHtml = new RawHtml(policy, links, headings.ids());
        this.renderer = HtmlRenderer.builder()
                .percentEncodeUrls(true)
                .extensions(List.of(StrikethroughExtension.create()))
                .attributeProviderFactory(context -> new Attributes(headings))
                .nodeRendererFactory(context -> new LinkHtml(context, links, length + FREE_ADDRESSES))
                .nodeRendererFactory(ParagraphHtml::new)
                .nodeRendererFactory(TableHtml::new)
                .nodeRendererFactory(AlertHtml::new)
                .nodeRendererFactory(context -> new FootnoteHtml(context, footnotes))
                .nodeRendererFactory(context -> new RawHtmlNodes(context, rawHtml))
                .build();
    }

    Outline outline() {
        return headings.outline();
    }

    String html() {
        var text = renderer.render(document);
        var notes = footnotes.inOrder().isEmpty() ? "" : renderer.render(new FootnoteSection());
        // Apart, so that nothing left open in the text swallows the footnotes.
        return LegalText.of(rawHtml.any() ? Nesting.of(text) + Nesting.of(notes) : text + notes);
    }
}
