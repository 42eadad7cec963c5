package blog.galley.web.body;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

import blog.galley.Limits;
import blog.galley.Problem;
import blog.galley.ProblemMessages;

/**
 * Decodes {@code application/x-www-form-urlencoded} strictly. The container's own decoder puts U+FFFD where bytes
 * are not UTF-8, which would save a damaged text as if it were the author's. Throws a {@link Problem}: malformed for what is not
 * percent-encoded UTF-8, invalid for a NUL, too large for more fields than {@link Limits#FORM_FIELDS}.
 */
final class FormDecoder {

    /** A percent sign and a signed number, which {@link URLDecoder} would take for two hexadecimal digits. */
    private static final Pattern SIGNED = Pattern.compile("%[+-]");

    private final byte[] bytes;

    FormDecoder(byte[] bytes) {
        this.bytes = bytes;
    }

    Form decode() {
        var fields = new LinkedHashMap<String, List<String>>();
        int start = 0;
        for (int count = 0; start < bytes.length; count++) {
            if (count == Limits.FORM_FIELDS) {
                throw Problem.tooLarge(ProblemMessages.class, ProblemMessages::formTooLarge);
            }
            int end = indexOf('&', start, bytes.length);
            int equals = Math.min(indexOf('=', start, end), end);
            var value = equals < end ? text(equals + 1, end) : "";
            if (end > start) {
                fields.computeIfAbsent(text(start, equals), field -> new ArrayList<>()).add(value);
            }
            start = end + 1;
        }
        return new Form(fields);
    }

    /** Byte by byte, which is what Latin-1 is good for: decoding as UTF-8 is stricter here than in {@link URLDecoder}. */
    private String text(int start, int end) {
        var raw = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        if (SIGNED.matcher(raw).find()) {
            throw notEncoded();
        }
        try {
            var plain = URLDecoder.decode(raw, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return checked(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain)).toString());
        } catch (CharacterCodingException e) {
            throw Problem.malformed(ProblemMessages.class, ProblemMessages::notUtf8);
        } catch (IllegalArgumentException e) {
            throw notEncoded();
        }
    }

    private static Problem notEncoded() {
        return Problem.malformed(ProblemMessages.class, ProblemMessages::notEncoded);
    }

    /** With LF line ends; a NUL is refused. */
    static String checked(String text) {
        if (text.indexOf('\0') >= 0) {
            throw Problem.invalid(ProblemMessages.class, ProblemMessages::nul);
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private int indexOf(char wanted, int start, int end) {
        int i = start;
        while (i < end && bytes[i] != wanted) {
            i++;
        }
        return i;
    }
}
