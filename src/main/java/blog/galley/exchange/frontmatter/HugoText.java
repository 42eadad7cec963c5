package blog.galley.exchange.frontmatter;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import blog.galley.exchange.report.FindingMessages;
import blog.galley.exchange.report.Unreadable;

/**
 * The text of a file, divided into front matter and body.
 *
 * @param body  with LF line ends, and no blank lines at its beginning
 * @param above how many lines of the file come before the body
 */
public record HugoText(FrontMatter matter, String body, int above) {

    /** The longest text of a post; the editor has the same limit. */
    public static final int MOST_BYTES = 1024 * 1024;

    /** Fails with {@link Unreadable} if the text is empty, not UTF-8, or its front matter cannot be read. */
    public static HugoText of(byte[] bytes) throws Unreadable {
        var text = decoded(bytes);
        if (text.isBlank()) {
            throw new Unreadable(FindingMessages::empty);
        }
        var matter = FrontMatterReader.read(text);
        var rest = text.substring(matter.block().length());
        var body = rest.replace("\r\n", "\n").replace('\r', '\n');
        var trimmed = body.substring(firstLine(body, 0));
        int blank = (int) body.substring(0, body.length() - trimmed.length()).chars().filter(c -> c == '\n').count();
        return new HugoText(matter, trimmed.isBlank() ? "" : trimmed, matter.lines() + blank);
    }

    /** Where the first line begins that is not blank, from there on. */
    public static int firstLine(String body, int from) {
        int start = from;
        for (int i = from; i < body.length() && " \t\n".indexOf(body.charAt(i)) >= 0; i++) {
            start = body.charAt(i) == '\n' ? i + 1 : start;
        }
        return start;
    }

    private static String decoded(byte[] bytes) throws Unreadable {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            int nul = text.indexOf('\0');
            if (nul >= 0) {
                throw new Unreadable(FrontMatterReader.line(text, nul), null, FindingMessages::nul);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(firstBadLine(bytes), null, FindingMessages::notUtf8);
        }
    }

    private static int firstBadLine(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return FrontMatterReader.line(out.flip().toString(), out.length());
    }
}
