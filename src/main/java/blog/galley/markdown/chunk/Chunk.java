package blog.galley.markdown.chunk;

import blog.galley.markdown.dialect.Dialect;
import org.commonmark.node.Document;

/**
 * A part of a text that can be parsed by itself, since no block reaches beyond it. It keeps its source and an index of what others may
 * ask about it rather than its syntax tree, which is larger and is parsed again when it is needed. It never changes.
 */
public final class Chunk {
    private static final int BYTES_OF_OBJECTS = 250;
    private static final int BYTES_AN_ENTRY = 120;

    public final Source source;
    public final int lines;
    public final Defined defined;
    public final Dependencies dependencies;
    public final GrantedIds grants;
    public final ChunkIndex index;

    public Chunk(String source, Defined defined, Dependencies dependencies, GrantedIds grants, ChunkIndex index) {
        this.source = Source.of(source);
        this.lines = LineEndings.count(source);
        this.defined = defined;
        this.dependencies = dependencies;
        this.grants = grants;
        this.index = index;
    }

    /** Its syntax tree, made anew with the definitions that it was read with. */
    public Document parse(Dialect dialect) {
        return dialect.blocks(source.toString()).read(dependencies.again());
    }

    /** Whether both look the same on a page that gives them the same headings' ids and footnote numbers. */
    public boolean isLike(Chunk other) {
        return this == other
                || source.equals(other.source) && dependencies.equals(other.dependencies) && grants.equals(other.grants);
    }

    /** How many outermost elements its HTML has. */
    public int elements() {
        return index.starts().length;
    }

    /** About how many bytes of memory it takes. */
    public int weight() {
        var entries = dependencies.all().size() + defined.targets().size() + index.titles().size() + index.notes().size()
                + index.references().size();
        return source.weight() + BYTES_OF_OBJECTS + BYTES_AN_ENTRY * entries + 4 * index.starts().length;
    }
}
