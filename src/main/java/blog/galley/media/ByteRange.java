package blog.galley.media;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a file that a {@code Range} header asks for
 * (<a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-14">RFC 9110, section 14</a>).
 *
 * @param from   its first byte, counted from 0
 * @param length 0 if it begins behind the end of the file
 */
record ByteRange(int from, int length) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{1,9})?-(\\d{1,9})?");

    static ByteRange all(int size) {
        return new ByteRange(0, size);
    }

    /** Empty if the header asks for no part, for several, or in another unit than bytes: then the whole file is a right answer. */
    static Optional<ByteRange> of(String header, int size) {
        var one = ONE.matcher(header == null ? "" : header.strip());
        if (!one.matches() || one.group(1) == null && one.group(2) == null) {
            return Optional.empty();
        }
        if (one.group(1) == null) {
            int last = Math.min(Integer.parseInt(one.group(2)), size);
            return Optional.of(new ByteRange(size - last, last));
        }
        int from = Integer.parseInt(one.group(1));
        int to = one.group(2) == null ? size - 1 : Math.min(Integer.parseInt(one.group(2)), size - 1);
        return one.group(2) != null && Integer.parseInt(one.group(2)) < from
                ? Optional.empty()
                : Optional.of(new ByteRange(from, from >= size ? 0 : to - from + 1));
    }

    boolean isEmpty() {
        return length <= 0;
    }

    /** The value of {@code Content-Range} for a file of this size. */
    String of(int size) {
        return "bytes %d-%d/%d".formatted(from, from + length - 1, size);
    }
}
