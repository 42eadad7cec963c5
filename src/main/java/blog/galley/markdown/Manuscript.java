package blog.galley.markdown;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.Document;
import org.owasp.html.PolicyFactory;

/** A text as it is set, passage by passage. It never changes; versions of one text share the passages they have in common. */
public final class Manuscript {
    private final List<Passage> passages;
    private final Links links;
    private final PolicyFactory policy;
    private final int length;
    private final boolean exact;
    private final Reading reading;
    /** These spare who asks at once that they are made again, and cost nothing to keep. */
    private final Reference<String> text;
    private final Reference<Map<Passage, Document>> trees;
    private volatile Reference<Page> page;
    private volatile Excerpt.Made excerpt;

    /**
     * @param reader that has just read it
     * @param text  as it was given
     * @param exact whether the passages hold just that
     */
    Manuscript(List<Passage> passages, Reader reader, Links links, PolicyFactory policy, String text, boolean exact) {
        this.passages = List.copyOf(passages);
        this.page = new WeakReference<>(reader.page());
        this.trees = new WeakReference<>(reader.trees());
        this.links = links;
        this.policy = policy;
        this.length = text.length();
        this.text = new WeakReference<>(text);
        this.exact = exact;
        var count = new Reading.Count();
        passages.forEach(passage -> count.add(passage.facts.count()));
        this.reading = Reading.of(count);
    }

    /** The text it was read from; nothing if that held what no page can. */
    public Optional<String> source() {
        return exact ? Optional.of(Optional.ofNullable(text.get()).orElseGet(this::joined)) : Optional.empty();
    }

    private String joined() {
        return passages.stream().map(passage -> passage.source.toString()).collect(Collectors.joining());
    }

    /** Safe and well-nested, to be put into an article as it is. */
    public String html() {
        return galley(Galley.Purpose.READING).all();
    }

    /** As {@link #html}, but elements within another tell in {@code data-at} how many lines below that they begin. */
    public String proof() {
        return galley(Galley.Purpose.PROOF).all();
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
    public List<Sighting> headings() {
        return List.copyOf(page().headings());
    }

    public List<Mention> imagesWithoutAlt() {
        return mentions(Facts::imagesWithoutText);
    }

    /** Each time one is shown, where it is served. */
    public List<Mention> images() {
        return mentions(Facts::images);
    }

    /** Links to a place in this text, each with its number sign. */
    public List<Mention> anchors() {
        return mentions(Facts::anchors);
    }

    /** Whether something in the page has this id. */
    public boolean hasPlace(String id) {
        return page().has(id);
    }

    /** Links to what may be on this site: those without a scheme or host. */
    public List<Mention> links() {
        return mentions(Facts::links);
    }

    /** What was written as HTML and is not let through, each time it was. */
    public List<Removal> removed() {
        var removed = new ArrayList<Removal>();
        var line = 0;
        for (var passage : passages) {
            for (var removal : passage.facts.removed()) {
                removed.add(new Removal(line + removal.line(), removal.kind(), removal.name()));
            }
            line += passage.lines;
        }
        return removed;
    }

    private List<Mention> mentions(Function<Facts, List<Mention>> kind) {
        var mentions = new ArrayList<Mention>();
        var line = 0;
        for (var passage : passages) {
            for (var mention : kind.apply(passage.facts)) {
                mentions.add(new Mention(line + mention.line(), mention.address()));
            }
            line += passage.lines;
        }
        return mentions;
    }

    /** All its words without markup, code and footnotes included, one line a block. */
    public String plainText() {
        var galley = galley(Galley.Purpose.READING);
        var text = new StringBuilder();
        passages.forEach(passage -> text.append(PlainText.of(galley.tree(passage))));
        return text.toString().strip();
    }

    /** About 160 characters from the first paragraphs. */
    public String excerpt() {
        var made = excerpt;
        if (made == null) {
            made = Excerpt.of(passages, galley(Galley.Purpose.READING)::tree);
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
        return Extents.of(passages, page()).each();
    }

    /** The lines before the first element. */
    public int leading() {
        return Extents.of(passages, page()).leading();
    }

    /** About how many bytes of memory this takes by itself. */
    public int weight() {
        return 400 + passages.stream().mapToInt(Passage::weight).sum();
    }

    /** Takes over what holds of it as of an earlier version. */
    Manuscript after(Manuscript before) {
        if (before != null && before.excerpt != null && before.excerpt.isOf(passages, before.passages)) {
            excerpt = before.excerpt;
        }
        return this;
    }

    /** The text that its passages hold. */
    String text() {
        return source().orElseGet(this::joined);
    }

    List<Passage> passages() {
        return passages;
    }

    Page page() {
        var made = page.get();
        if (made == null) {
            made = new Page(passages);
            page = new WeakReference<>(made);
        }
        return made;
    }

    int length() {
        return length;
    }

    /** Whether there are too many long addresses for all to be written, and which are depends on those before. */
    boolean isExtravagant() {
        return !Allowance.suffices(length, passages.stream().mapToLong(passage -> passage.facts.characters()).sum());
    }

    Galley galley(Galley.Purpose purpose) {
        return new Galley(this, links, policy, purpose, trees.get());
    }
}
