package blog.galley.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

import blog.galley.media.Inspection.PictureParts;

/**
 * The chunks of a <a href="https://www.rfc-editor.org/rfc/rfc9649.html">WebP</a> (RFC 9649), without Exif and XMP. Browsers do not turn a
 * WebP as its Exif says.
 */
final class Webp {

    private static final Set<String> NEEDED = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int ANIMATED = 0x02;
    private static final int EXIF_AND_XMP = 0x0c;

    private Webp() {
    }

    static void read(Bytes bytes, PictureParts found) {
        long end = 8 + bytes.little32(4);
        var chunks = new Parts();
        for (long at = 12; at < end;) {
            long length = bytes.little32(at + 4);
            long next = at + 8 + length + (length & 1);
            bytes.u8(at + 7 + length);
            var type = bytes.text(at, 4);
            if (type.equals("VP8X")) {
                int flags = bytes.u8(at + 8);
                found.frames = (flags & ANIMATED) == 0 ? 1 : 2;
                chunks.keep(at, 8);
                chunks.write(new byte[]{(byte) (flags & ~EXIF_AND_XMP)});
                chunks.keep(at + 9, next - at - 9);
            } else if (NEEDED.contains(type)) {
                chunks.keep(at, Math.min(next, bytes.size()) - at);
            }
            if (found.size == null) {
                found.size = size(bytes, type, at + 8);
            }
            at = next;
        }
        found.parts.write(ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).put("RIFF".getBytes(ISO_8859_1))
                .putInt(4 + chunks.size()).put("WEBP".getBytes(ISO_8859_1)).array());
        found.parts.addAll(chunks);
    }

    private static Dimensions size(Bytes bytes, String type, long at) {
        return switch (type) {
            case "VP8X" -> Dimensions.of(bytes.little24(at + 4) + 1, bytes.little24(at + 7) + 1);
            case "VP8 " -> Dimensions.of(bytes.little16(at + 6) & 0x3fff, bytes.little16(at + 8) & 0x3fff);
            case "VP8L" -> {
                long packed = bytes.little32(at + 1);
                yield Dimensions.of((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1);
            }
            default -> null;
        };
    }
}
