package blog.galley.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import blog.galley.markdown.chunk.Chunk;
import blog.galley.markdown.chunk.ChunkSplitter;
import blog.galley.markdown.chunk.Source;
import blog.galley.markdown.dialect.Dialect;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.text.Common;
import org.owasp.html.PolicyFactory;

/** Splits a text into chunks, where those at its start and end that stand in an earlier version too are taken from there. */
final class IncrementalSplitter {
    private final Dialect dialect;
    private final PolicyFactory policy;
    private final Links links;
    private final int length;

    /** @param length that chunks shall have at least, in characters */
    IncrementalSplitter(Dialect dialect, PolicyFactory policy, Links links, int length) {
        this.dialect = dialect;
        this.policy = policy;
        this.links = links;
        this.length = length;
    }

    /**
     * @param before the chunks of the earlier version; none if there is no such version
     * @param common what the text has in common with that version
     */
    List<UnresolvedChunk> split(String text, List<Chunk> before, Common common) {
        var chunks = new ArrayList<UnresolvedChunk>();
        var start = 0;
        for (var chunk : before) {
            if (start + chunk.source.length() > common.start()) {
                break;
            }
            chunks.add(UnresolvedChunk.known(chunk));
            start += chunk.source.length();
        }
        if (chunks.size() == before.size() && start == text.length()) {
            return chunks;
        }
        if (!chunks.isEmpty()) { // what follows the last of these is another text, which may belong to it
            start -= chunks.remove(chunks.size() - 1).known().source.length();
        }
        splitRest(text, start, before, atEnd(text, Math.max(start, text.length() - common.end()), before, chunks.size()), chunks);
        return chunks;
    }

    /** The positions of the chunks that the text still ends with, by where they begin, which is at {@code start} at the earliest. */
    private static Map<Integer, Integer> atEnd(String text, int start, List<Chunk> before, int from) {
        var positions = new HashMap<Integer, Integer>();
        var end = text.length();
        for (int i = before.size() - 1; i >= from && end - before.get(i).source.length() >= start; i--) {
            end -= before.get(i).source.length();
            positions.put(end, i);
        }
        return positions;
    }

    private void splitRest(String text, int from, List<Chunk> before, Map<Integer, Integer> atEnd, List<UnresolvedChunk> chunks) {
        var splitter = new ChunkSplitter(text, dialect, policy, links, length, atEnd::containsKey);
        for (int start = from; start < text.length();) {
            if (atEnd.containsKey(start)) {
                before.subList(atEnd.get(start), before.size()).forEach(chunk -> chunks.add(UnresolvedChunk.known(chunk)));
                return;
            }
            var cut = splitter.next(start);
            var source = text.substring(start, cut.end());
            var same = chunks.size() < before.size() && before.get(chunks.size()).source.equals(Source.of(source));
            chunks.add(same
                    ? UnresolvedChunk.known(before.get(chunks.size()))
                    : UnresolvedChunk.of(source, cut.blocks() == null ? dialect.blocks(source) : cut.blocks()));
            start = cut.end();
        }
    }
}
