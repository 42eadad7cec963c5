package blog.galley.media;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import blog.galley.media.Inspection.PictureParts;

/**
 * The boxes of a film or an AVIF (ISO/IEC 14496-12 and 23008-12). Others refer to them by their place, so what tells where and with what
 * it was made becomes nulls of the same length.
 */
final class Boxes {

    private static final Set<String> TELLING = Set.of("udta", "uuid");
    private static final Set<String> TELLING_ITEMS = Set.of("Exif", "mime");
    private static final int DEEPEST = 4;

    /** @param name whether its box is to be called free */
    private record Gap(long from, long to, boolean name) {}

    private final Bytes bytes;
    private final boolean still;
    private final List<Gap> gaps = new ArrayList<>();
    private final Set<Long> tellingItems = new HashSet<>();
    private long locations;
    private long data;
    private Dimensions size;
    private boolean turned;

    private Boxes(Bytes bytes, boolean still) {
        this.bytes = bytes;
        this.still = still;
    }

    static void read(Bytes bytes, boolean still, PictureParts found) {
        var boxes = new Boxes(bytes, still);
        try {
            boxes.walk(0, bytes.size(), 0);
            if (boxes.locations > 0) {
                boxes.items(boxes.locations);
            }
        } catch (Bytes.CutShort tooEarly) {
            boxes.fill(found.parts); // what was found telling until then stays away from readers
            throw tooEarly;
        }
        found.size = boxes.size;
        found.orientation = boxes.turned ? 6 : 1;
        found.frames = bytes.has(8, "avis") ? 2 : 1;
        boxes.fill(found.parts);
    }

    private void walk(long at, long end, int depth) {
        while (at < end) {
            long length = bytes.u32(at);
            int header = length == 1 ? 16 : 8;
            long next = length == 0 ? end : at + (length == 1 ? bytes.u32(at + 8) << 32 | bytes.u32(at + 12) : length);
            if (next < at + header) {
                throw new Bytes.CutShort();
            }
            if (next > end) {
                box(bytes.text(at + 4, 4), at, at + header, end, depth);
                throw new Bytes.CutShort();
            }
            box(bytes.text(at + 4, 4), at, at + header, next, depth);
            at = next;
        }
    }

    private void box(String type, long at, long content, long end, int depth) {
        if (TELLING.contains(type) || type.equals("meta") && !still) {
            gaps.add(new Gap(at + 4, end, true));
        } else if (depth < DEEPEST) {
            switch (type) {
                case "moov", "trak", "iprp", "ipco" -> walk(content, end, depth + 1);
                case "meta" -> walk(content + 4, end, depth + 1);
                case "iinf" -> walk(content + (bytes.u8(content) == 0 ? 6 : 8), end, depth + 1);
                case "infe" -> item(content);
                case "iloc" -> locations = content;
                case "idat" -> data = content;
                case "ispe" -> larger(Dimensions.of(bytes.u32(content + 4), bytes.u32(content + 8)));
                case "irot" -> turned |= (bytes.u8(content) & 1) == 1;
                default -> {
                }
            }
        }
    }

    private void larger(Dimensions other) {
        if (size == null || other != null && (long) other.width() * other.height() > (long) size.width() * size.height()) {
            size = other;
        }
    }

    private void item(long at) {
        int wide = bytes.u8(at) >= 3 ? 4 : 2;
        if (TELLING_ITEMS.contains(bytes.text(at + 4 + wide + 2, 4))) {
            tellingItems.add(number(at + 4, wide));
        }
    }

    /** The places of items, whose numbers have as many bytes as the box says. */
    private void items(long at) {
        int version = bytes.u8(at);
        int sizes = bytes.u16(at + 4);
        int idSize = version < 2 ? 2 : 4;
        int indexSize = version == 0 ? 0 : sizes & 15;
        long count = number(at + 6, idSize);
        at += 6 + idSize;
        while (count-- > 0) {
            long id = number(at, idSize);
            at += idSize;
            boolean inData = version > 0 && (bytes.u16(at) & 15) == 1;
            at += version > 0 ? 4 : 2;
            long base = number(at, sizes >> 4 & 15) + (inData ? data : 0);
            at += sizes >> 4 & 15;
            int extents = bytes.u16(at);
            at += 2;
            while (extents-- > 0) {
                long from = base + number(at + indexSize, sizes >> 12 & 15);
                long length = number(at + indexSize + (sizes >> 12 & 15), sizes >> 8 & 15);
                at += indexSize + (sizes >> 12 & 15) + (sizes >> 8 & 15);
                if (tellingItems.contains(id)) {
                    gaps.add(new Gap(from, Math.min(bytes.size(), from + length), false));
                }
            }
        }
    }

    private long number(long at, int size) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | bytes.u8(at + i);
        }
        return number;
    }

    private void fill(Parts parts) {
        gaps.sort(Comparator.comparing(Gap::from));
        long at = 0;
        for (var gap : gaps) {
            if (gap.from < at || gap.to <= gap.from) {
                continue; // within the one before, or of nothing
            }
            parts.keep(at, gap.from - at);
            if (gap.name) {
                parts.write("free".getBytes(StandardCharsets.ISO_8859_1));
            }
            parts.blank(gap.to - gap.from - (gap.name ? 4 : 0));
            at = gap.to;
        }
        parts.keep(at, bytes.size() - at);
    }
}
