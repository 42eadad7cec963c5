package blog.galley.markdown.chunk;

import java.util.regex.Pattern;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Finds where a block ends that a blank line does not: code in fences, and raw HTML with an end mark. */
final class Closing {
    /** https://spec.commonmark.org/0.31.2/#html-blocks, those that blank lines do not end. */
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

    /** Where the last block, which may be open at the end of a line, is closed: after a later line, or there. */
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
        var fence = Pattern.compile(" {0,3}" + code.getFenceCharacter() + "{" + code.getOpeningFenceLength() + ",}+[ \t]*+[\r\n]*+").matcher(text);
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
