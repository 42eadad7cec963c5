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
    public final Dependencies answers;
    public final GrantedIds grants;
    public final ChunkIndex facts;

    public Chunk(Source source, int lines, Defined defined, Dependencies answers, GrantedIds grants, ChunkIndex facts) {
        this.source = source;
        this.lines = lines;
        this.defined = defined;
        this.answers = answers;
        this.grants = grants;
        this.facts = facts;
    }

    public Document parse(Dialect dialect) {
        return dialect.blocks(source.toString()).read(answers.again());
    }

    /** Whether this looks like the other wherever they stand in the same place. */
    public boolean isLike(Chunk other) {
        return this == other
                || source.equals(other.source) && answers.equals(other.answers) && grants.equals(other.grants);
    }

    public int elements() {
        return facts.starts().length;
    }

    /** About how many bytes of memory it takes. */
    public int weight() {
        var noted = answers.all().size() + defined.targets().size() + facts.titles().size() + facts.notes().size() + facts.references().size();
        return source.weight() + OBJECTS + OBJECTS_PER_FACT * noted + 4 * facts.starts().length;
    }
}
