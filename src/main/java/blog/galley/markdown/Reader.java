package blog.galley.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import blog.galley.markdown.chunk.Chunk;
import blog.galley.markdown.chunk.ChunkIndex;
import blog.galley.markdown.chunk.ChunkSplitter;
import blog.galley.markdown.chunk.Defined;
import blog.galley.markdown.chunk.Dependencies;
import blog.galley.markdown.chunk.GrantedIds;
import blog.galley.markdown.chunk.Page;
import blog.galley.markdown.chunk.Source;
import blog.galley.markdown.dialect.Blocks;
import blog.galley.markdown.dialect.Definitions;
import blog.galley.markdown.dialect.Dialect;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.text.Common;
import org.commonmark.node.Document;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.text.Characters;
import org.owasp.html.PolicyFactory;

/** Reads a text, chunk by chunk, and only what is not known from a version of it read before. */
final class Reader {
    private final PolicyFactory policy;
    private final Links links;
    private final int length;
    private final Dialect dialect = new Dialect(IncludeSourceSpans.BLOCKS);
    private final Map<Chunk, Document> trees = new IdentityHashMap<>();
    private Page page;

    /** @param length that chunks shall have at least, in characters */
    Reader(PolicyFactory policy, Links links, int length) {
        this.policy = policy;
        this.links = links;
        this.length = length;
    }

    /** A chunk before its inline text is read; or one as it was read before. */
    private record Draft(String source, Blocks blocks, Defined defined, Chunk known) {
        Draft(Chunk known) {
            this(null, null, known.defined, known);
        }
    }

    /** What was parsed on the way. */
    Map<Chunk, Document> trees() {
        return trees;
    }

    /** What the chunks that were read last share, if that was found out on the way; else null. */
    Page page() {
        return page;
    }

    /** @param before an earlier version, as it was read with other links perhaps; or null */
    List<Chunk> read(String text, ParsedDocument before) {
        return before == null || mayHaveMoved(before.chunks())
                ? settle(drafts(text, List.of(), Common.NOTHING), null)
                : settle(drafts(text, before.chunks(), Common.of(before.text(), text)), before);
    }

    /** Whether an address in raw HTML is served elsewhere now, on which it may depend whether there is an element. */
    private boolean mayHaveMoved(List<Chunk> chunks) {
        return chunks.stream().anyMatch(chunk -> chunk.facts.rawHtml() && !chunk.answers.holdFor(links));
    }

    /** @param common what the text has in common with that of the chunks */
    private List<Draft> drafts(String text, List<Chunk> before, Common common) {
        var drafts = new ArrayList<Draft>();
        var start = 0;
        for (var chunk : before) {
            if (start + chunk.source.length() > common.start()) {
                break;
            }
            drafts.add(new Draft(chunk));
            start += chunk.source.length();
        }
        if (drafts.size() == before.size() && start == text.length()) {
            return drafts;
        }
        if (!drafts.isEmpty()) { // what follows the last of these is another, and it may not end there
            start -= drafts.remove(drafts.size() - 1).known().source.length();
        }
        cut(text, start, before, rest(text, Math.max(start, text.length() - common.end()), before, drafts.size()), drafts);
        return drafts;
    }

    /** The chunks that the text ends with as it did before, by where they begin, which is at {@code start} at the earliest. */
    private static Map<Integer, Integer> rest(String text, int start, List<Chunk> before, int from) {
        var rest = new HashMap<Integer, Integer>();
        var end = text.length();
        for (int i = before.size() - 1; i >= from && end - before.get(i).source.length() >= start; i--) {
            end -= before.get(i).source.length();
            rest.put(end, i);
        }
        return rest;
    }

    private void cut(String text, int from, List<Chunk> before, Map<Integer, Integer> rest, List<Draft> drafts) {
        var cutter = new ChunkSplitter(text, dialect, policy, links, length, rest::containsKey);
        for (int start = from; start < text.length(); ) {
            if (rest.containsKey(start)) {
                before.subList(rest.get(start), before.size()).forEach(chunk -> drafts.add(new Draft(chunk)));
                return;
            }
            var cut = cutter.next(start);
            var source = text.substring(start, cut.end());
            var same = drafts.size() < before.size() && before.get(drafts.size()).source.equals(Source.of(source));
            drafts.add(same ? new Draft(before.get(drafts.size())) : draft(source, cut.blocks() == null ? dialect.blocks(source) : cut.blocks()));
            start = cut.end();
        }
    }

    private Draft draft(String source, Blocks blocks) {
        return new Draft(source, blocks, Defined.by(source, blocks), null);
    }

    private List<Chunk> settle(List<Draft> drafts, ParsedDocument before) {
        var defined = defined(drafts.stream().map(Draft::defined));
        var definitions = Defined.all(defined);
        var sameDefinitions = before != null && defined.equals(defined(before.chunks().stream().map(chunk -> chunk.defined)));
        var sameLinks = before != null && links == before.addresses();
        var chunks = new ArrayList<Chunk>(drafts.size());
        for (var draft : drafts) {
            var known = draft.known();
            var holds = known != null
                    && (sameDefinitions || known.answers.holdAmong(definitions))
                    && (sameLinks || known.answers.holdFor(links));
            chunks.add(holds ? known : chunk(draft, definitions, GrantedIds.ALL));
        }
        grant(chunks, definitions);
        return chunks;
    }

    private static List<Defined> defined(Stream<Defined> all) {
        return all.filter(defined -> defined != Defined.NOTHING).toList();
    }

    private void grant(List<Chunk> chunks, Definitions definitions) {
        page = new Page(chunks);
        var asked = page;
        for (int i = 0; i < chunks.size(); i++) {
            var chunk = chunks.get(i);
            if (!chunk.grants.equals(asked.grantsOf(i))) {
                chunks.set(i, chunk(new Draft(chunk), definitions, asked.grantsOf(i)));
                page = null;
            }
        }
    }

    private Chunk chunk(Draft draft, Definitions definitions, GrantedIds grants) {
        var source = draft.known() == null ? draft.source() : draft.known().source.toString();
        var blocks = draft.blocks() == null ? dialect.blocks(source) : draft.blocks();
        var asked = new Dependencies.Record(definitions, links);
        var document = blocks.read(asked);
        var facts = ChunkIndex.of(document, asked, policy, grants);
        var chunk = new Chunk(Source.of(source), lines(source), draft.defined(), asked.answers(), grants, facts);
        trees.put(chunk, document);
        return chunk;
    }

    private static int lines(String source) {
        var lines = 0;
        for (int at = 0; at < source.length(); lines++) {
            var end = Characters.findLineBreak(source, at);
            at = end < 0 ? source.length() : source.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }
}
