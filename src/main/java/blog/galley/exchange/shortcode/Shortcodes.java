package blog.galley.exchange.shortcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Replaces the shortcodes of a text. One with a known meaning becomes Markdown or HTML; any other is shown letter by letter, with all
 * that it surrounds. Hugo reads shortcodes before it reads Markdown, so their inside may look like any Markdown.
 */
public final class Shortcodes {

    /**
     * A shortcode without a known meaning.
     *
     * @param line   in the source, counted from 0
     * @param column in that line, counted from 0
     */
    public record Unknown(String name, int line, int column) {
    }

    /** @param lines which line of the source each line came from, counted from 0 */
    public record Written(String text, List<Integer> lines, List<Unknown> unknown) {
    }

    /** How many shortcodes may stand inside of each other; what is deeper is shown. */
    private static final int DEEPEST = 40;
    /** Shortcodes that are read in code too, since they stand for a word or an address. */
    private static final Set<String> ALSO_IN_CODE = Set.of("ref", "relref", "param", LiquidTags.RAW);

    private final String source;
    private final ShortcodeMeaning meaning;
    private final ShortcodePairs tags;
    private final MarkdownAreas areas;
    private final Rewritten written;
    private final List<Unknown> unknown = new ArrayList<>();

    private Shortcodes(String source, List<ShortcodeTag> tags, ShortcodeMeaning meaning) {
        this.source = source;
        this.meaning = meaning;
        this.tags = new ShortcodePairs(tags);
        this.areas = MarkdownAreas.of(source, this.tags, this::isOpaque);
        this.written = new Rewritten(source);
    }

    public static Written in(String source, ShortcodeMeaning meaning) {
        return in(source, ShortcodeTagReader.all(source), meaning);
    }

    /** @param tags those of the text that are read, in their order */
    public static Written in(String source, List<ShortcodeTag> tags, ShortcodeMeaning meaning) {
        if (tags.isEmpty()) {
            return new Written(
                    source, IntStream.rangeClosed(0, (int) source.chars().filter(c -> c == '\n').count()).boxed().toList(), List.of());
        }
        var shortcodes = new Shortcodes(source, tags, meaning);
        shortcodes.write(0, source.length(), 0, 0);
        return new Written(shortcodes.written.text(), shortcodes.written.lines(), shortcodes.unknown);
    }

    /** Whether the inside of the i-th tag is no Markdown. */
    private boolean isOpaque(int i) {
        var tag = tags.get(i);
        return tags.hasEnd(i) && (tag.name().equals("highlight") || !tag.percent() && meaning.around(tag).isEmpty());
    }

    /** @param first the tag to begin with */
    private void write(int from, int to, int first, int depth) {
        int at = from;
        int i = first;
        while (i < tags.size() && tags.get(i).start() < to) {
            written.copy(at, tags.get(i).start());
            at = write(i, depth);
            i = tags.next(i, at);
        }
        written.copy(at, to);
    }

    /** Writes what a tag means, and answers where the source goes on. */
    private int write(int i, int depth) {
        var tag = tags.get(i);
        boolean hasEnd = tags.hasEnd(i);
        if (tag.escaped()) {
            var shown = source.substring(tag.start(), tag.start() + 3) + source.substring(tag.start() + 5, tag.end() - 5)
                    + source.substring(tag.end() - 3, tag.end());
            return literal(shown, tag.start(), tag.end());
        }
        if (tag.closing()) {
            return literal(tag.start(), tag.end());
        }
        if (areas.isCode(tag.start()) && !ALSO_IN_CODE.contains(tag.name())) {
            written.copy(tag.start(), tag.end());
            return tag.end();
        }
        if (tag.name().equals("highlight") && hasEnd) {
            MarkdownCode.highlight(written, tag, tags.end(i));
            return tags.end(i).end();
        }
        if (tag.name().equals("comment") && hasEnd) {
            return tags.end(i).end();
        }
        var around = hasEnd && depth < DEEPEST ? meaning.around(tag) : Optional.<ShortcodeMeaning.Around>empty();
        if (around.isPresent()) {
            written.put(around.get().before(), tag.start());
            write(tag.end(), tags.end(i).start(), i + 1, depth + 1);
            written.put(around.get().behind(), tags.end(i).start());
            return tags.end(i).end();
        }
        return meaning.of(tag).filter(words -> !hasEnd).map(words -> put(words, tag)).orElseGet(() -> unknown(tag, i, depth));
    }

    private int literal(int from, int to) {
        return literal(source.substring(from, to), from, to);
    }

    private int literal(String shown, int from, int to) {
        written.put(areas.literal(shown, from), from);
        return to;
    }

    /** An element alone in its line gets an empty line behind it, or Markdown would read the next lines as more of its HTML. */
    private int put(String words, ShortcodeTag tag) {
        written.put(words, tag.start());
        if (words.startsWith("<") && written.isAloneInLine(tag.start(), tag.end()) && source.startsWith("\n", tag.end())
                && !source.startsWith("\n\n", tag.end())) {
            written.put("\n", tag.start());
        }
        return tag.end();
    }

    private int unknown(ShortcodeTag tag, int i, int depth) {
        unknown.add(new Unknown(tag.name(), written.line(tag.start()), written.column(tag.start())));
        if (!tags.hasEnd(i) || !isOpaque(i) && depth < DEEPEST) { // what follows is read on its own
            return literal(tag.start(), tag.end());
        }
        int behind = tags.end(i).end();
        var whole = source.substring(tag.start(), behind);
        if (!whole.contains("\n")) {
            return literal(tag.start(), behind);
        }
        if (areas.isHtml(tag.start())) {
            written.put(MarkdownAreas.escaped(whole), tag.start());
        } else {
            MarkdownCode.fence(written, "", tag.start(), tag.start(), behind, behind);
        }
        return behind;
    }
}
