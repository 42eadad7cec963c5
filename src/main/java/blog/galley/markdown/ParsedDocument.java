package blog.galley.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import blog.galley.markdown.chunk.BlockLineCounts;
import blog.galley.markdown.chunk.Excerpt;
import blog.galley.markdown.chunk.LinkLocation;
import blog.galley.markdown.chunk.LocatedHeading;
import blog.galley.markdown.chunk.Mentions;
import blog.galley.markdown.chunk.Reading;
import blog.galley.markdown.html.Labels;
import blog.galley.markdown.html.PlainText;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.markdown.rawhtml.Removal;
import org.owasp.html.PolicyFactory;

/**
 * A text that was read, with all that is asked of it: its HTML, its headings, what it mentions and how long it takes to read. It never
 * changes and may be used by several threads; versions of one text share the chunks they have in common. Lines count from 0.
 */
public final class ParsedDocument {
    private final ChunkedText text;
    private final Links links;
    private final PolicyFactory policy;
    private final Reading reading;
    private volatile Excerpt.Made excerpt;

    ParsedDocument(ChunkedText text, Links links, PolicyFactory policy) {
        this.text = text;
        this.links = links;
        this.policy = policy;
        this.reading = Reading.of(text.chunks().stream().map(chunk -> chunk.index.count()));
    }

    /** The text it was read from; empty if that held characters that no page can. */
    public Optional<String> source() {
        return text.given();
    }

    /** Safe and with every element closed, to be put into an article as it is. */
    public String html() {
        return renderer(PageRenderer.Purpose.READING).all();
    }

    /** As {@link #html}, but inner elements tell in {@code data-at} how many lines they begin below the outermost element around them. */
    public String preview() {
        return renderer(PageRenderer.Purpose.PREVIEW).all();
    }

    /** What it was read with. */
    public Links addresses() {
        return links;
    }

    /** The headings, without those inside footnotes. */
    public Outline outline() {
        var headings = text.page().headings().stream().map(heading -> new Heading(heading.level(), heading.text(), heading.id()));
        return new Outline(headings.toList());
    }

    /** As {@link #outline}, with their lines. */
    public List<LocatedHeading> headings() {
        return List.copyOf(text.page().headings());
    }

    /** Whether something in the page has this id. */
    public boolean hasPlace(String id) {
        return text.page().has(id);
    }

    /** Images without an alternative text, by the addresses that were written. */
    public List<LinkLocation> imagesWithoutAlt() {
        return text.mentions(Mentions::imagesWithoutText, LinkLocation::below);
    }

    /** Each image that is shown, by the address that it is served at. */
    public List<LinkLocation> images() {
        return text.mentions(Mentions::images, LinkLocation::below);
    }

    /** Links to a place in this text, each with its number sign. */
    public List<LinkLocation> anchors() {
        return text.mentions(Mentions::anchors, LinkLocation::below);
    }

    /** Links to what may be on this site: those without a scheme or host. */
    public List<LinkLocation> links() {
        return text.mentions(Mentions::links, LinkLocation::below);
    }

    /** What was written as HTML and is removed, each time it was written. */
    public List<Removal> removed() {
        return text.mentions(Mentions::removed, Removal::below);
    }

    /** All its words without markup, code and footnotes included, one line for each block. */
    public String plainText() {
        var renderer = renderer(PageRenderer.Purpose.READING);
        return text.chunks().stream().map(chunk -> PlainText.of(renderer.tree(chunk))).collect(Collectors.joining()).strip();
    }

    /** About 160 characters from the first paragraphs. */
    public String excerpt() {
        var made = excerpt;
        if (made == null) {
            made = Excerpt.of(text.chunks(), renderer(PageRenderer.Purpose.READING)::tree);
            excerpt = made;
        }
        return made.text();
    }

    public Reading reading() {
        return reading;
    }

    /**
     * For each outermost element of the HTML, how many lines there are from its first one to that of the next, or to the end of the text;
     * 0 for an element that begins in the same line as the one before it.
     */
    public List<Integer> extents() {
        return BlockLineCounts.of(text.chunks(), text.page()).each();
    }

    /** How many lines there are before the first element. */
    public int leading() {
        return BlockLineCounts.of(text.chunks(), text.page()).leading();
    }

    /** About how many bytes of memory it takes. */
    public int weight() {
        return text.weight();
    }

    /** Takes the excerpt over from an earlier version if it holds here too, and returns itself. */
    ParsedDocument after(ParsedDocument before) {
        if (before != null && before.excerpt != null && before.excerpt.isOf(text.chunks(), before.text.chunks())) {
            excerpt = before.excerpt;
        }
        return this;
    }

    public ChunkedText chunked() {
        return text;
    }

    public PageRenderer renderer(PageRenderer.Purpose purpose) {
        return new PageRenderer(text, Labels.in(reading.language()), links, policy, purpose);
    }
}
