package blog.galley.markdown;

import blog.galley.markdown.chunk.Chunk;
import blog.galley.markdown.chunk.Defined;
import blog.galley.markdown.dialect.Blocks;
import blog.galley.markdown.dialect.Dialect;

/**
 * A chunk whose inline text is still to be read, which takes knowing what all the others define; or one of an earlier version, which
 * may turn out to hold as it is.
 *
 * @param blocks of the source; null for a known one
 * @param known the one of an earlier version, or null
 */
record UnresolvedChunk(String source, Blocks blocks, Defined defined, Chunk known) {
    static UnresolvedChunk of(String source, Blocks blocks) {
        return new UnresolvedChunk(source, blocks, Defined.by(source, blocks), null);
    }

    static UnresolvedChunk known(Chunk chunk) {
        return new UnresolvedChunk(null, null, chunk.defined, chunk);
    }

    String text() {
        return known == null ? source : known.source.toString();
    }

    /** Its blocks, found anew for a known one. */
    Blocks blocks(Dialect dialect) {
        return known == null ? blocks : dialect.blocks(text());
    }
}
