package blog.galley.exchange.shortcode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import blog.galley.markdown.Markdown;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/**
 * Writes a text without Hugo's shortcodes: its own become what they mean, and others are shown as they stand, with all that they
 * surround. Hugo reads them before it reads Markdown, so what is between them may look like any.
 */
public final class Shortcodes {

    public record Unknown(String name, int line, int column) {
    }

    /** @param lines which line of the source each line came from, counted from 0 */
    public record Written(String text, List<Integer> lines, List<Unknown> unknown) {
    }

    record Around(String before, String behind) {
    }

    private static final int DEEPEST = 40;
    private static final Set<String> OF_WORDS = Set.of("ref", "relref", "param", LiquidTags.RAW);
    private static final Pattern RISKY = Pattern.compile("[*_`\\\\\\[\\]&~$|]|<[\\p{L}/!?]|://|www\\.|@");
    private static final Pattern CONTAINER = Pattern.compile("[ \\t>]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)*+[ \\t>]*+");

    private final String source;
    private final ShortcodeMeaning meaning;
    private final List<ShortcodeTag> tags;
    private final int[] ends;
    private final BitSet code = new BitSet();
    private final BitSet html = new BitSet();
    private final Rewritten written;
    private final List<Unknown> unknown = new ArrayList<>();

    private Shortcodes(String source, List<ShortcodeTag> tags, ShortcodeMeaning meaning) {
        this.source = source;
        this.meaning = meaning;
        this.tags = tags;
        this.ends = ShortcodePairs.of(tags);
        this.written = new Rewritten(source);
    }

    public static Written in(String source, ShortcodeMeaning meaning) {
        return in(source, ShortcodeTag.all(source), meaning);
    }

    /** @param tags those of the text that are read, in their order */
    public static Written in(String source, List<ShortcodeTag> tags, ShortcodeMeaning meaning) {
        var shortcodes = new Shortcodes(source, tags, meaning);
        if (shortcodes.tags.isEmpty()) {
            return new Written(source, IntStream.rangeClosed(0, (int) source.chars().filter(c -> c == '\n').count()).boxed().toList(), List.of());
        }
        shortcodes.look();
        shortcodes.write(0, source.length(), 0, 0);
        return new Written(shortcodes.written.text(), shortcodes.written.lines(), shortcodes.unknown);
    }

    /** Where code and HTML are, for a reader who does not see what shortcodes surround. */
    private void look() {
        var masked = new StringBuilder(source);
        for (int i = 0; i < tags.size(); i++) {
            mask(masked, tags.get(i).start(), tags.get(i).end(), 'x');
            if (isWhole(i)) {
                int end = ends[i];
                mask(masked, tags.get(i).end(), tags.get(end).start(), ' ');
                mask(masked, tags.get(end).start(), tags.get(end).end(), 'x');
                i = end;
            }
        }
        Markdown.tree(masked.toString()).accept(new AbstractVisitor() {
            @Override
            public void visit(Code node) {
                mark(node, code);
            }

            @Override
            public void visit(FencedCodeBlock node) {
                mark(node, code);
            }

            @Override
            public void visit(IndentedCodeBlock node) {
                mark(node, code);
            }

            @Override
            public void visit(HtmlBlock node) {
                mark(node, html);
            }
        });
    }

    private static void mask(StringBuilder text, int from, int to, char with) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, with);
            }
        }
    }

    private static void mark(Node node, BitSet where) {
        node.getSourceSpans().forEach(span -> where.set(span.getInputIndex(), span.getInputIndex() + span.getLength()));
    }

    /** Whether what it surrounds is taken as it is. */
    private boolean isWhole(int tag) {
        return ends[tag] >= 0 && (tags.get(tag).name().equals("highlight") || !tags.get(tag).percent() && meaning.around(tags.get(tag)).isEmpty());
    }

    private void write(int from, int to, int first, int depth) {
        int at = from;
        int i = first;
        while (i < tags.size() && tags.get(i).start() < to) {
            written.copy(at, tags.get(i).start());
            at = write(i, depth);
            i = after(i, at);
        }
        written.copy(at, to);
    }

    private int after(int tag, int at) {
        int next = tag + 1;
        while (next < tags.size() && tags.get(next).start() < at) {
            next++;
        }
        return next;
    }

    /** Answers with where the source goes on. */
    private int write(int i, int depth) {
        var tag = tags.get(i);
        int end = ends[i];
        if (tag.escaped()) {
            var shown = source.substring(tag.start(), tag.start() + 3) + source.substring(tag.start() + 5, tag.end() - 5) + source.substring(tag.end() - 3, tag.end());
            written.put(code.get(tag.start()) ? shown : guarded(shown, tag.start()), tag.start());
            return tag.end();
        }
        if (tag.closing()) {
            written.put(guarded(source.substring(tag.start(), tag.end()), tag.start()), tag.start());
            return tag.end();
        }
        if (code.get(tag.start()) && !OF_WORDS.contains(tag.name())) {
            written.copy(tag.start(), tag.end());
            return tag.end();
        }
        if (tag.name().equals("highlight") && end >= 0) {
            return highlight(tag, tags.get(end));
        }
        if (tag.name().equals("comment") && end >= 0) {
            return tags.get(end).end();
        }
        var around = end >= 0 && depth < DEEPEST ? meaning.around(tag) : Optional.<Around>empty();
        if (around.isPresent()) {
            written.put(around.get().before(), tag.start());
            write(tag.end(), tags.get(end).start(), i + 1, depth + 1);
            written.put(around.get().behind(), tags.get(end).start());
            return tags.get(end).end();
        }
        return meaning.of(tag).filter(words -> end < 0).map(words -> put(words, tag)).orElseGet(() -> unknown(tag, end, i, depth));
    }

    /** Elements stand apart from the lines around them, which else would be read as more of their HTML. */
    private int put(String words, ShortcodeTag tag) {
        boolean element = words.startsWith("<") && isAloneInLine(tag);
        written.put(words, tag.start());
        if (element && source.startsWith("\n", tag.end()) && !source.startsWith("\n\n", tag.end())) {
            written.put("\n", tag.start());
        }
        return tag.end();
    }

    private boolean isAloneInLine(ShortcodeTag tag) {
        return prefix(tag).isBlank() && restOfLine(tag.end()).isBlank();
    }

    private String prefix(ShortcodeTag tag) {
        return source.substring(tag.start() - written.column(tag.start()), tag.start());
    }

    private String restOfLine(int from) {
        int end = source.indexOf('\n', from);
        return source.substring(from, end < 0 ? source.length() : end);
    }

    private int highlight(ShortcodeTag tag, ShortcodeTag end) {
        int from = tag.end();
        int to = end.start();
        while (from < to && "\r\n".indexOf(source.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
            to--;
        }
        var inside = source.substring(from, to);
        boolean inLine = !inside.contains("\n") && !(prefix(tag).isBlank() && restOfLine(end.end()).isBlank());
        if (inLine) {
            written.put(span(inside), tag.start());
            return end.end();
        }
        var language = tag.argument("lang", 0).replaceAll("[\\s`]", "");
        var options = tag.argument("options", 1).replaceAll("[\\r\\n`{}]", "").strip();
        fence(language + (options.isEmpty() ? "" : " {" + options + "}"), tag, from, to, end.end());
        return end.end();
    }

    private int unknown(ShortcodeTag tag, int end, int i, int depth) {
        unknown.add(new Unknown(tag.name(), written.line(tag.start()), written.column(tag.start())));
        if (end < 0 || !isWhole(i) && depth < DEEPEST) { // what follows is read on its own
            written.put(guarded(source.substring(tag.start(), tag.end()), tag.start()), tag.start());
            return tag.end();
        }
        var whole = source.substring(tag.start(), tags.get(end).end());
        if (!whole.contains("\n")) {
            written.put(guarded(whole, tag.start()), tag.start());
        } else if (html.get(tag.start())) {
            written.put(whole.replace("&", "&amp;").replace("<", "&lt;"), tag.start());
        } else {
            fence("", tag, tag.start(), tags.get(end).end(), tags.get(end).end());
        }
        return tags.get(end).end();
    }

    /** A part of the source as code, in the list or quotation in which its shortcode stands. */
    private void fence(String info, ShortcodeTag tag, int from, int to, int end) {
        var prefix = prefix(tag);
        boolean isContained = CONTAINER.matcher(prefix).matches();
        var indent = isContained ? prefix.replaceAll("[^\\s>]", " ") : "";
        var marks = "`".repeat(Math.max(3, 1 + longestRun(source, from, to)));
        written.put((isContained ? "" : "\n\n") + marks + info, tag.start());
        written.put("\n", from);
        for (int at = from; at < to;) {
            int next = source.indexOf('\n', at);
            int stop = next < 0 || next > to ? to : next;
            written.put(source.startsWith(indent, at) && written.column(at) == 0 ? "" : indent, at);
            written.copy(at, stop);
            at = stop + 1;
            written.put("\n", Math.min(at, end - 1));
        }
        written.put(indent + marks, end - 1);
        if (!restOfLine(end).isBlank()) {
            written.put("\n\n" + indent, end - 1);
        }
    }

    private static int longestRun(String text, int from, int to) {
        int longest = 0;
        int run = 0;
        for (int i = from; i < to; i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** As it stands, for a reader of Markdown who would make something else of it. */
    private String guarded(String shown, int at) {
        return html.get(at) ? shown.replace("&", "&amp;").replace("<", "&lt;")
                : RISKY.matcher(shown).find() && !code.get(at) ? span(shown) : shown;
    }

    private static String span(String shown) {
        var marks = "`".repeat(1 + longestRun(shown, 0, shown.length()));
        boolean padded = shown.isBlank() || shown.startsWith("`") || shown.endsWith("`");
        return marks + (padded ? " " + shown + " " : shown) + marks;
    }

    /** What the shortcodes of Hugo's own mean. */
    interface ShortcodeMeaning {

        /** Of one without anything inside. */
        Optional<String> of(ShortcodeTag tag);

        /** What stands around the inside of one, which is Markdown. */
        Optional<Around> around(ShortcodeTag tag);
    }
}
