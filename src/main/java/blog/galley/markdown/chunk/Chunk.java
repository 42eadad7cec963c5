package blog.galley.markdown.chunk;

import blog.galley.markdown.dialect.Dialect;
import org.commonmark.node.Document;

/**
 * A run of a text that can be parsed by itself, since no block of it reaches beyond. It keeps its source and what there is
 * to know about it; the tree is made again when it is needed.
 */
public final class Chunk {
    private static final int OBJECTS = 250;
    private static final int OBJECTS_PER_FACT = 120;

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

    public Document parse(Dialect dialect) {
        return dialect.blocks(source.toString()).read(dependencies.again());
    }

    /** Whether this looks like the other wherever they stand in the same place. */
    public boolean isLike(Chunk other) {
        return this == other
                || source.equals(other.source) && dependencies.equals(other.dependencies) && grants.equals(other.grants);
    }

    public int elements() {
        return index.starts().length;
    }

    /** About how many bytes of memory it takes. */
    public int weight() {
        var noted = dependencies.all().size() + defined.targets().size() + index.titles().size() + index.notes().size() + index.references().size();
        return source.weight() + OBJECTS + OBJECTS_PER_FACT * noted + 4 * index.starts().length;
    }
}
