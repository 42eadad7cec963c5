package blog.galley.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import blog.galley.markdown.chunk.Chunk;
import blog.galley.markdown.chunk.ChunkIndex;
import blog.galley.markdown.chunk.Defined;
import blog.galley.markdown.chunk.Dependencies;
import blog.galley.markdown.chunk.GrantedIds;
import blog.galley.markdown.chunk.Page;
import blog.galley.markdown.dialect.Definitions;
import blog.galley.markdown.dialect.Dialect;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.text.Common;
import org.commonmark.node.Document;
import org.commonmark.parser.IncludeSourceSpans;
import org.owasp.html.PolicyFactory;

/**
 * Reads one text, chunk by chunk, and takes from an earlier version all that still holds. A chunk is read in three steps: its blocks are
 * found, its inline text is read once it is known what all chunks define, and it is read again in the rare case that its raw HTML asks
 * for an id that is taken elsewhere on the page.
 */
final class Reader {
    private final PolicyFactory policy;
    private final Links links;
    private final Dialect dialect = new Dialect(IncludeSourceSpans.BLOCKS);
    private final IncrementalSplitter splitter;
    private final Map<Chunk, Document> trees = new IdentityHashMap<>();
    private Page page;

    /** @param length that chunks shall have at least, in characters */
    Reader(PolicyFactory policy, Links links, int length) {
        this.policy = policy;
        this.links = links;
        this.splitter = new IncrementalSplitter(dialect, policy, links, length);
    }

    /** What was parsed on the way. */
    Map<Chunk, Document> trees() {
        return trees;
    }

    /** What the chunks share, if that was found out on the way; else null. */
    Page page() {
        return page;
    }

    /** @param before an earlier version, which may have been read with other links; or null */
    List<Chunk> read(String text, ParsedDocument before) {
        if (before == null || mayHaveMoved(before.chunked().chunks())) {
            return resolve(splitter.split(text, List.of(), Common.NOTHING), null);
        }
        var known = before.chunked();
        return resolve(splitter.split(text, known.chunks(), Common.of(known.text(), text)), before);
    }

    /** Whether an address in raw HTML is served elsewhere now. It may depend on this whether its element is shown, and where chunks end. */
    private boolean mayHaveMoved(List<Chunk> chunks) {
        return chunks.stream().anyMatch(chunk -> chunk.index.mentions().rawHtml() && !chunk.dependencies.holdFor(links));
    }

    private List<Chunk> resolve(List<UnresolvedChunk> found, ParsedDocument before) {
        var defined = defined(found.stream().map(UnresolvedChunk::defined));
        var definitions = Defined.all(defined);
        var sameDefinitions = before != null && defined.equals(defined(before.chunked().chunks().stream().map(chunk -> chunk.defined)));
        var sameLinks = before != null && links == before.addresses();
        var chunks = new ArrayList<Chunk>(found.size());
        for (var chunk : found) {
            var known = chunk.known();
            var holds = known != null
                    && (sameDefinitions || known.dependencies.holdAmong(definitions))
                    && (sameLinks || known.dependencies.holdFor(links));
            chunks.add(holds ? known : chunk(chunk, definitions, GrantedIds.ALL));
        }
        grantIds(chunks, definitions);
        return chunks;
    }

    private static List<Defined> defined(Stream<Defined> all) {
        return all.filter(defined -> defined != Defined.NOTHING).toList();
    }

    private void grantIds(List<Chunk> chunks, Definitions definitions) {
        page = new Page(chunks);
        var asked = page;
        for (int i = 0; i < chunks.size(); i++) {
            var chunk = chunks.get(i);
            if (!chunk.grants.equals(asked.grantsOf(i))) {
                chunks.set(i, chunk(UnresolvedChunk.known(chunk), definitions, asked.grantsOf(i)));
                page = null;
            }
        }
    }

    private Chunk chunk(UnresolvedChunk found, Definitions definitions, GrantedIds grants) {
        var dependencies = new Dependencies.Record(definitions, links);
        var document = found.blocks(dialect).read(dependencies);
        var index = ChunkIndex.of(document, dependencies, policy, grants);
        var chunk = new Chunk(found.text(), found.defined(), dependencies.recorded(), grants, index);
        trees.put(chunk, document);
        return chunk;
    }
}
