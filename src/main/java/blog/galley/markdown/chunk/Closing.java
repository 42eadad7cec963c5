package blog.galley.markdown.chunk;

import java.util.regex.Pattern;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Finds where a block ends that a blank line does not end: a fenced code block, or an HTML block with an end mark. */
final class Closing {
    /** The kinds 1 to 5 of https://spec.commonmark.org/0.31.2/#html-blocks, with what each begins and ends with. */
    private enum Raw {
        SCRIPT("<(?:script|pre|style|textarea)(?:\\s|>|$)", "</(?:script|pre|style|textarea)>"),
        COMMENT("<!--", "-->"),
        INSTRUCTION("<[?]", "\\?>"),
        CDATA("<!\\[CDATA\\[", "\\]\\]>"),
        DECLARATION("<![A-Z]", ">");

        final Pattern start;
        final Pattern end;

        Raw(String start, String end) {
            this.start = Pattern.compile(start, Pattern.CASE_INSENSITIVE);
            this.end = Pattern.compile(end, Pattern.CASE_INSENSITIVE);
        }
    }

    private final String text;

    Closing(String text) {
        this.text = text;
    }

    /**
     * Where the last block of a part of the text is closed.
     *
     * @param end of that part; the answer if the block is not open there
     */
    int of(Node last, int end) {
        if (last instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
            return afterFence(code, end);
        }
        if (last instanceof HtmlBlock html) {
            var literal = html.getLiteral().stripLeading();
            for (var raw : Raw.values()) {
                if (raw.start.matcher(literal).lookingAt()) {
                    return raw.end.matcher(literal).find() ? end : afterLine(raw.end, end);
                }
            }
        }
        return end;
    }

    private int afterFence(FencedCodeBlock code, int from) {
        var marks = code.getFenceCharacter() + "{" + code.getOpeningFenceLength() + ",}+";
        var fence = Pattern.compile(" {0,3}" + marks + "[ \t]*+[\r\n]*+").matcher(text);
        for (int at = from; at < text.length(); at = LineEndings.next(text, at)) {
            if (fence.region(at, LineEndings.next(text, at)).matches()) {
                return LineEndings.next(text, at);
            }
        }
        return text.length();
    }

    private int afterLine(Pattern mark, int from) {
        var matcher = mark.matcher(text);
        return matcher.find(from) ? LineEndings.next(text, matcher.start()) : text.length();
    }
}
