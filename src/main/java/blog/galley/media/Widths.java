package blog.galley.media;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** In which widths a picture is served, in pixels, ascending. A picture is never made larger than it is. */
public record Widths(List<Integer> all) {

    static final Widths NONE = new Widths(List.of());

    /** The column of a text has 536 pixels; screens have up to three for each, phones most of all. */
    private static final List<Integer> USUAL = List.of(360, 540, 720, 1080, 1600);
    private static final int MOST = 2400;
    /** Twice the column on a phone. */
    static final int ON_A_PHONE = 720;

    static Widths of(int width) {
        return new Widths(Stream.concat(USUAL.stream().filter(usual -> usual < width), Stream.of(Math.min(width, MOST))).toList());
    }

    boolean has(int width) {
        return all.contains(width);
    }

    /** Those that a phone shows, whose screen has two pixels or more for each of the page's. */
    public Widths forPhones() {
        return new Widths(all.stream().filter(width -> width <= ON_A_PHONE || width.equals(all.get(0))).toList());
    }

    /** A srcset. @param address of the picture in a width */
    public String srcset(IntFunction<String> address) {
        return all.stream().map(width -> address.apply(width) + " " + width + "w").collect(Collectors.joining(", "));
    }

    /** From the largest to the smallest. */
    IntStream descending() {
        return IntStream.iterate(all.size() - 1, i -> i >= 0, i -> i - 1).map(all::get);
    }
}
