package blog.galley.markdown.chunk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text that is kept for long, as a string or in UTF-8, whichever takes less memory: a string takes two bytes for every character as soon
 * as one is not of Latin-1.
 */
public final class Source {
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

    public static Source of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var asString = text.chars().allMatch(c -> c < 0x100) ? text.length() : 2 * text.length();
        return asString <= bytes.length
                ? new Source(text, null, text.length(), asString)
                : new Source(null, bytes, text.length(), bytes.length);
    }

    /** In UTF-16 units. */
    public int length() {
        return length;
    }

    /** How many bytes it takes. */
    int weight() {
        return weight;
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
