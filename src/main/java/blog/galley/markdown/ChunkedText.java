package blog.galley.markdown;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import blog.galley.markdown.chunk.Chunk;
import blog.galley.markdown.chunk.Mentions;
import blog.galley.markdown.chunk.Page;
import blog.galley.markdown.html.LengthBudget;
import org.commonmark.node.Document;

/**
 * The chunks of one text in their order. What can be made of them again (the text as one string, the syntax trees, the page) is held
 * weakly: it spares work to whoever asks right after the text was read, and costs no memory later.
 */
public final class ChunkedText {
    private static final int BYTES_OF_OBJECTS = 400;

    private final List<Chunk> chunks;
    private final int length;
    private final boolean exact;
    private final Reference<String> given;
    private final Reference<Map<Chunk, Document>> trees;
    private volatile Reference<Page> page;

    /**
     * @param reader that has just read them
     * @param given the text as it was given
     * @param exact whether the chunks hold just that
     */
    ChunkedText(List<Chunk> chunks, Reader reader, String given, boolean exact) {
        this.chunks = List.copyOf(chunks);
        this.length = given.length();
        this.exact = exact;
        this.given = new WeakReference<>(given);
        this.trees = new WeakReference<>(reader.trees());
        this.page = new WeakReference<>(reader.page());
    }

    public List<Chunk> chunks() {
        return chunks;
    }

    /** Of the text as it was given, in UTF-16 units. */
    public int length() {
        return length;
    }

    /** The text as it was given; empty if the chunks hold another, without what HTML cannot carry. */
    Optional<String> given() {
        return exact ? Optional.of(Optional.ofNullable(given.get()).orElseGet(this::joined)) : Optional.empty();
    }

    /** The text that the chunks hold. */
    String text() {
        return given().orElseGet(this::joined);
    }

    private String joined() {
        return chunks.stream().map(chunk -> chunk.source.toString()).collect(Collectors.joining());
    }

    /** What the chunks share. */
    public Page page() {
        var made = page.get();
        if (made == null) {
            made = new Page(chunks);
            page = new WeakReference<>(made);
        }
        return made;
    }

    /** Those syntax trees that are still at hand. */
    Map<Chunk, Document> trees() {
        var atHand = trees.get();
        return atHand == null ? Map.of() : atHand;
    }

    /**
     * What all chunks mention of one kind.
     *
     * @param below the same, so many lines further down
     */
    <T> List<T> mentions(Function<Mentions, List<T>> kind, BiFunction<T, Integer, T> below) {
        var all = new ArrayList<T>();
        var line = 0;
        for (var chunk : chunks) {
            for (var mention : kind.apply(chunk.index.mentions())) {
                all.add(below.apply(mention, line));
            }
            line += chunk.lines;
        }
        return all;
    }

    /** Whether the budget for addresses and titles is too small for all of them. */
    public boolean exceedsLengthBudget() {
        return !LengthBudget.suffices(length, chunks.stream().mapToLong(chunk -> chunk.index.mentions().characters()).sum());
    }

    /** About how many bytes of memory this takes. */
    int weight() {
        return BYTES_OF_OBJECTS + chunks.stream().mapToInt(Chunk::weight).sum();
    }
}
