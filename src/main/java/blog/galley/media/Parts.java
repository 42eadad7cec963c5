package blog.galley.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * What readers get of a file: stretches of it as it came, and other bytes in place of what tells where and with what it was made.
 * As text {@code 0+20 =ffe1 400+4600 *12}: twenty bytes from the first, two bytes that are written here, a stretch, twelve nulls.
 */
final class Parts {

    private static final Pattern WRITTEN = Pattern.compile("(\\d+)\\+(\\d+)|=([0-9a-f]*)|\\*(\\d+)");

    /** @param from in the file as it came; -1 for bytes that are written here, which are nulls if {@code written} is null */
    private record Part(int from, int size, byte[] written) {
        @Override
        public String toString() {
            return from >= 0 ? from + "+" + size : written == null ? "*" + size : "=" + HexFormat.of().formatHex(written);
        }
    }

    private final List<Part> all = new ArrayList<>();

    static Parts whole(int size) {
        var parts = new Parts();
        parts.keep(0, size);
        return parts;
    }

    static Parts of(String text) {
        var parts = new Parts();
        WRITTEN.matcher(text).results().forEach(found -> {
            if (found.group(1) != null) {
                parts.keep(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            } else if (found.group(3) != null) {
                parts.write(HexFormat.of().parseHex(found.group(3)));
            } else {
                parts.blank(Integer.parseInt(found.group(4)));
            }
        });
        return parts;
    }

    /** Adds a stretch of the file. */
    void keep(long from, long size) {
        var last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null && last.from >= 0 && last.from + last.size == from) {
            all.set(all.size() - 1, new Part(last.from, last.size + (int) size, null));
        } else if (size > 0) {
            all.add(new Part((int) from, (int) size, null));
        }
    }

    void addAll(Parts more) {
        all.addAll(more.all);
    }

    void write(byte[] bytes) {
        all.add(new Part(-1, bytes.length, bytes));
    }

    /** Adds nulls, in place of what must not be read but must not move what follows. */
    void blank(long size) {
        if (size > 0) {
            all.add(new Part(-1, (int) size, null));
        }
    }

    int size() {
        return all.stream().mapToInt(Part::size).sum();
    }

    /** A range of what readers get. @param source gives bytes of the file as it came, by their first and their number */
    byte[] read(ByteRange range, BiFunction<Integer, Integer, byte[]> source) {
        var out = new ByteArrayOutputStream(range.length());
        int at = 0;
        for (var part : all) {
            int from = Math.max(0, range.from() - at);
            int to = Math.min(part.size, range.from() + range.length() - at);
            if (from < to) {
                write(out, part, from, to, source);
            }
            at += part.size;
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, Part part, int from, int to, BiFunction<Integer, Integer, byte[]> source) {
        try {
            if (part.from >= 0) {
                out.write(source.apply(part.from + from, to - from));
            } else if (part.written == null) {
                out.write(new byte[to - from]);
            } else {
                out.write(part.written, from, to - from);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return all.stream().map(Part::toString).reduce((one, next) -> one + " " + next).orElse("");
    }
}
