package blog.galley.markdown.html;

import java.util.List;
import java.util.function.Predicate;

import blog.galley.markdown.rawhtml.Links;
import blog.galley.markdown.rawhtml.RawHtml;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Document;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;

/** Renders one syntax tree as HTML, its text and each of its footnotes apart. */
public final class Article {
    private final Document document;
    private final HtmlRenderer renderer;

    /**
     * @param place what the page gives the chunk
     * @param allowance for addresses and titles, of the page
     * @param ids whether raw HTML may have an id that it asks for
     * @param lines which tags tell their lines
     */
    public Article(
            Document document,
            Place place,
            Links links,
            PolicyFactory policy,
            LengthBudget allowance,
            Predicate<String> ids,
            Attributes.Told lines,
            Labels labels) {
        this.document = document;
        var rawHtml = new RawHtml(policy, links, ids);
        var footnotes = Footnotes.of(document);
        var marks = FootnoteHtml.marks(footnotes, place);
        var headings = Attributes.ids(Headings.of(document), place);
        this.renderer = HtmlRenderer.builder()
                .percentEncodeUrls(true)
                .extensions(List.of(StrikethroughExtension.create()))
                .attributeProviderFactory(context -> new Attributes(headings, lines))
                .nodeRendererFactory(context -> new LinkHtml(context, links, allowance))
                .nodeRendererFactory(context -> new ImageHtml(context, links, allowance))
                .nodeRendererFactory(context -> new ParagraphHtml(context, links))
                .nodeRendererFactory(HeadingHtml::new)
                .nodeRendererFactory(DefinitionHtml::new)
                .nodeRendererFactory(LineBreakHtml::new)
                .nodeRendererFactory(CodeHtml::new)
                .nodeRendererFactory(FormulaHtml::new)
                .nodeRendererFactory(context -> new TableHtml(context, labels))
                .nodeRendererFactory(context -> new AlertHtml(context, labels))
                .nodeRendererFactory(context -> new FootnoteHtml(context, footnotes.definitions(), place.notes(), marks, labels))
                .nodeRendererFactory(context -> new RawHtmlNodes(context, rawHtml, lines == Attributes.Told.OWN))
                .build();
    }

    /** The HTML of its text; tags of raw HTML are still to be nested. */
    public String text() {
        return renderer.render(document);
    }

    /** The HTML of one of its footnotes, by position, as an item of the list of all. */
    public String footnote(int index) {
        return renderer.render(new FootnoteItem(index));
    }
}
