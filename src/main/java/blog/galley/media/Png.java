package blog.galley.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;

import blog.galley.media.Inspection.PictureParts;

/** The chunks of a <a href="https://www.w3.org/TR/png-3/">PNG</a>. Kept are those that say how it looks; texts, times and Exif are not. */
final class Png {

    private static final Set<String> NEEDED = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs",
            "acTL", "fcTL", "fdAT");

    private Png() {
    }

    static void read(Bytes bytes, PictureParts found) {
        found.size = Dimensions.of(bytes.u32(16), bytes.u32(20));
        found.parts.keep(0, 8);
        for (long at = 8;;) {
            var type = bytes.text(at + 4, 4);
            long end = at + 12 + bytes.u32(at);
            if (NEEDED.contains(type)) {
                found.keep(bytes, at, end);
            }
            switch (type) {
                case "IEND" -> {
                    return;
                }
                case "acTL" -> found.frames = 2;
                case "eXIf" -> turn(Orientation.of(bytes, at + 8, end - 4), found);
                default -> {
                }
            }
            at = end;
        }
    }

    private static void turn(int orientation, PictureParts found) {
        if (orientation > 1) {
            found.orientation = orientation;
            found.parts.write(chunk("eXIf", Orientation.tiff(orientation)));
        }
    }

    private static byte[] chunk(String type, byte[] data) {
        var chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length).put(type.getBytes(ISO_8859_1)).put(data);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
