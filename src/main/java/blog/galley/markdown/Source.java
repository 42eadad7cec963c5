package blog.galley.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text to be kept for long: as a string or in UTF-8, whichever is shorter, since scripts and Latin letters mix. */
final class Source {
    private final String string;
    private final byte[] bytes;
    private final int length;
    private final int weight;

    private Source(String string, byte[] bytes, int length, int weight) {
        this.string = string;
        this.bytes = bytes;
        this.length = length;
        this.weight = weight;
    }

    static Source of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var asString = text.chars().allMatch(c -> c < 0x100) ? text.length() : 2 * text.length();
        return asString <= bytes.length
                ? new Source(text, null, text.length(), asString)
                : new Source(null, bytes, text.length(), bytes.length);
    }

    /** In UTF-16. */
    int length() {
        return length;
    }

    /** In bytes. */
    int weight() {
        return weight;
    }

    /** Whether it stands here in a text. */
    boolean isAt(String text, int from) {
        if (from < 0 || from + length > text.length()) {
            return false;
        }
        return bytes == null ? text.startsWith(string, from) : areAt(text, from);
    }

    /** Texts have no lone surrogates by now, so neither decoder nor copy is needed. */
    private boolean areAt(String text, int from) {
        for (int i = 0, at = from; i < bytes.length; ) {
            int c = bytes[i];
            int unit;
            if (c >= 0) {
                unit = c;
                i++;
            } else if (c < (byte) 0xE0) {
                unit = (c & 0x1F) << 6 | bytes[i + 1] & 0x3F;
                i += 2;
            } else if (c < (byte) 0xF0) {
                unit = (c & 0x0F) << 12 | (bytes[i + 1] & 0x3F) << 6 | bytes[i + 2] & 0x3F;
                i += 3;
            } else {
                var point = (c & 0x07) << 18 | (bytes[i + 1] & 0x3F) << 12 | (bytes[i + 2] & 0x3F) << 6 | bytes[i + 3] & 0x3F;
                if (text.charAt(at++) != Character.highSurrogate(point)) {
                    return false;
                }
                unit = Character.lowSurrogate(point);
                i += 4;
            }
            if (text.charAt(at++) != unit) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Source source && length == source.length && Arrays.equals(bytes, source.bytes)
                        && (string == null || string.equals(source.string));
    }

    @Override
    public int hashCode() {
        return bytes == null ? string.hashCode() : Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes == null ? string : new String(bytes, StandardCharsets.UTF_8);
    }
}
