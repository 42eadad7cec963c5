package blog.galley.markdown;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import blog.galley.markdown.chunk.BlockLineCounts;
import blog.galley.markdown.chunk.Chunk;
import blog.galley.markdown.chunk.ChunkIndex;
import blog.galley.markdown.chunk.Excerpt;
import blog.galley.markdown.chunk.LinkLocation;
import blog.galley.markdown.chunk.LocatedHeading;
import blog.galley.markdown.chunk.Page;
import blog.galley.markdown.chunk.Reading;
import blog.galley.markdown.html.LengthBudget;
import blog.galley.markdown.html.PlainText;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.markdown.rawhtml.Removal;
import org.commonmark.node.Document;
import org.owasp.html.PolicyFactory;

/** A text as it is set, chunk by chunk. It never changes; versions of one text share the chunks they have in common. */
public final class ParsedDocument {
    private final List<Chunk> chunks;
    private final Links links;
    private final PolicyFactory policy;
    private final int length;
    private final boolean exact;
    private final Reading reading;
    /** These spare who asks at once that they are made again, and cost nothing to keep. */
    private final Reference<String> text;
    private final Reference<Map<Chunk, Document>> trees;
    private volatile Reference<Page> page;
    private volatile Excerpt.Made excerpt;

    /**
     * @param reader that has just read it
     * @param text  as it was given
     * @param exact whether the chunks hold just that
     */
    ParsedDocument(List<Chunk> chunks, Reader reader, Links links, PolicyFactory policy, String text, boolean exact) {
        this.chunks = List.copyOf(chunks);
        this.page = new WeakReference<>(reader.page());
        this.trees = new WeakReference<>(reader.trees());
        this.links = links;
        this.policy = policy;
        this.length = text.length();
        this.text = new WeakReference<>(text);
        this.exact = exact;
        var count = new Reading.Count();
        chunks.forEach(chunk -> count.add(chunk.facts.count()));
        this.reading = Reading.of(count);
    }

    /** The text it was read from; nothing if that held what no page can. */
    public Optional<String> source() {
        return exact ? Optional.of(Optional.ofNullable(text.get()).orElseGet(this::joined)) : Optional.empty();
    }

    private String joined() {
        return chunks.stream().map(chunk -> chunk.source.toString()).collect(Collectors.joining());
    }

    /** Safe and well-nested, to be put into an article as it is. */
    public String html() {
        return renderer(PageRenderer.Purpose.READING).all();
    }

    /** As {@link #html}, but elements within another tell in {@code data-at} how many lines below that they begin. */
    public String proof() {
        return renderer(PageRenderer.Purpose.PROOF).all();
    }

    /** Where what it points at is served. */
    public Links addresses() {
        return links;
    }

    /** The headings, without those inside footnotes. */
    public Outline outline() {
        return new Outline(page().headings().stream()
                .map(heading -> new Heading(heading.level(), heading.text(), heading.id()))
                .toList());
    }

    /** As {@link #outline}, with their lines. */
    public List<LocatedHeading> headings() {
        return List.copyOf(page().headings());
    }

    public List<LinkLocation> imagesWithoutAlt() {
        return mentions(ChunkIndex::imagesWithoutText);
    }

    /** Each time one is shown, where it is served. */
    public List<LinkLocation> images() {
        return mentions(ChunkIndex::images);
    }

    /** Links to a place in this text, each with its number sign. */
    public List<LinkLocation> anchors() {
        return mentions(ChunkIndex::anchors);
    }

    /** Whether something in the page has this id. */
    public boolean hasPlace(String id) {
        return page().has(id);
    }

    /** Links to what may be on this site: those without a scheme or host. */
    public List<LinkLocation> links() {
        return mentions(ChunkIndex::links);
    }

    /** What was written as HTML and is not let through, each time it was. */
    public List<Removal> removed() {
        var removed = new ArrayList<Removal>();
        var line = 0;
        for (var chunk : chunks) {
            for (var removal : chunk.facts.removed()) {
                removed.add(new Removal(line + removal.line(), removal.kind(), removal.name()));
            }
            line += chunk.lines;
        }
        return removed;
    }

    private List<LinkLocation> mentions(Function<ChunkIndex, List<LinkLocation>> kind) {
        var mentions = new ArrayList<LinkLocation>();
        var line = 0;
        for (var chunk : chunks) {
            for (var mention : kind.apply(chunk.facts)) {
                mentions.add(new LinkLocation(line + mention.line(), mention.address()));
            }
            line += chunk.lines;
        }
        return mentions;
    }

    /** All its words without markup, code and footnotes included, one line a block. */
    public String plainText() {
        var renderer = renderer(PageRenderer.Purpose.READING);
        var text = new StringBuilder();
        chunks.forEach(chunk -> text.append(PlainText.of(renderer.tree(chunk))));
        return text.toString().strip();
    }

    /** About 160 characters from the first paragraphs. */
    public String excerpt() {
        var made = excerpt;
        if (made == null) {
            made = Excerpt.of(chunks, renderer(PageRenderer.Purpose.READING)::tree);
            excerpt = made;
        }
        return made.text();
    }

    /** Between white space, and each Chinese or Japanese character on its own; a Korean eojeol is one word. */
    public int words() {
        return reading.words();
    }

    /** Code points that are not white space. */
    public int characters() {
        return reading.characters();
    }

    /** At least 1 unless there is nothing to read. */
    public int readingMinutes() {
        return reading.minutes();
    }

    /** "ko", "ja" or "zh" as the script tells, or "" when it does not tell. */
    public String language() {
        return reading.language();
    }

    /**
     * For each outermost element of the HTML how many lines there are from its first to the first of the next one, or to the
     * end; 0 for all but the first of those that begin in the same line.
     */
    public List<Integer> extents() {
        return BlockLineCounts.of(chunks, page()).each();
    }

    /** The lines before the first element. */
    public int leading() {
        return BlockLineCounts.of(chunks, page()).leading();
    }

    /** About how many bytes of memory this takes by itself. */
    public int weight() {
        return 400 + chunks.stream().mapToInt(Chunk::weight).sum();
    }

    /** Takes over what holds of it as of an earlier version. */
    ParsedDocument after(ParsedDocument before) {
        if (before != null && before.excerpt != null && before.excerpt.isOf(chunks, before.chunks)) {
            excerpt = before.excerpt;
        }
        return this;
    }

    /** The text that its chunks hold. */
    String text() {
        return source().orElseGet(this::joined);
    }

    public List<Chunk> chunks() {
        return chunks;
    }

    public Page page() {
        var made = page.get();
        if (made == null) {
            made = new Page(chunks);
            page = new WeakReference<>(made);
        }
        return made;
    }

    public int length() {
        return length;
    }

    /** Whether there are too many long addresses for all to be written, and which are depends on those before. */
    public boolean isExtravagant() {
        return !LengthBudget.suffices(length, chunks.stream().mapToLong(chunk -> chunk.facts.characters()).sum());
    }

    public PageRenderer renderer(PageRenderer.Purpose purpose) {
        return new PageRenderer(this, links, policy, purpose, trees.get());
    }
}
