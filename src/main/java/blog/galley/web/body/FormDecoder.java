package blog.galley.web.body;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import blog.galley.Limits;
import blog.galley.Problem;
import blog.galley.ProblemMessages;

/**
 * Decodes {@code application/x-www-form-urlencoded} strictly. The container's own decoder puts U+FFFD where bytes
 * are not UTF-8, which would save a damaged text as if it were the author's.
 */
final class FormDecoder {

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

    private String text(int start, int end) {
        var plain = ByteBuffer.allocate(end - start);
        for (int i = start; i < end; i++) {
            switch (bytes[i]) {
                case '+' -> plain.put((byte) ' ');
                case '%' -> {
                    plain.put((byte) (hex(i + 1, end) << 4 | hex(i + 2, end)));
                    i += 2;
                }
                default -> plain.put(bytes[i]);
            }
        }
        try {
            return checked(StandardCharsets.UTF_8.newDecoder().decode(plain.flip()).toString());
        } catch (CharacterCodingException e) {
            throw Problem.malformed(ProblemMessages.class, ProblemMessages::notUtf8);
        }
    }

    private static String checked(String text) {
        if (text.indexOf('\0') >= 0) {
            throw Problem.invalid(ProblemMessages.class, ProblemMessages::nul);
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private int hex(int i, int end) {
        int digit = i < end ? Character.digit(bytes[i], 16) : -1;
        if (digit < 0) {
            throw Problem.malformed(ProblemMessages.class, ProblemMessages::notEncoded);
        }
        return digit;
    }

    private int indexOf(char wanted, int start, int end) {
        int i = start;
        while (i < end && bytes[i] != wanted) {
            i++;
        }
        return i;
    }
}
