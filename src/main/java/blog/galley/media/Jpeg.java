package blog.galley.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;

import blog.galley.media.Inspection.PictureParts;

/**
 * The segments of a JPEG (<a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU T.81</a>, annex B). Kept are those that pixels and
 * colours need; Exif, XMP, thumbnails, comments, and what phones append behind the picture are not.
 */
final class Jpeg {

    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final String EXIF = "Exif\0\0";

    private Jpeg() {
    }

    static void read(Bytes bytes, PictureParts found) {
        found.orientation = orientation(bytes);
        found.parts.keep(0, 2);
        if (found.orientation > 1) {
            found.parts.write(exif(found.orientation));
        }
        for (long at = 2;;) {
            int marker = bytes.u8(at + 1);
            if (bytes.u8(at) != 0xff) {
                throw new Bytes.CutShort();
            }
            if (marker == 0xff) {
                at++; // a fill byte
            } else if (marker == END) {
                found.parts.keep(at, 2);
                return;
            } else {
                long end = at + 2 + Math.max(2, bytes.u16(at + 2));
                if (isFrame(marker) && found.size == null) {
                    found.size = Dimensions.of(bytes.u16(at + 7), bytes.u16(at + 5));
                }
                if (marker == START_OF_SCAN) {
                    end = endOfScan(bytes, end);
                }
                if (isNeeded(bytes, marker, at)) {
                    found.keep(bytes, at, end);
                }
                at = end;
            }
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Of the application's segments a plain JFIF header, a colour profile, and Adobe's note of the colour transform. */
    private static boolean isNeeded(Bytes bytes, int marker, long at) {
        return switch (marker) {
            case 0xe0 -> bytes.u16(at + 2) == 16 && bytes.has(at + 4, "JFIF\0");
            case 0xe2 -> bytes.has(at + 4, "ICC_PROFILE\0");
            case 0xee -> bytes.has(at + 4, "Adobe");
            default -> (marker < 0xe0 || marker > 0xef) && marker != 0xfe;
        };
    }

    /** In pixels an 0xff is followed by a null, or by a mark at which decoding can begin again. */
    private static long endOfScan(Bytes bytes, long at) {
        for (; at + 1 < bytes.size(); at++) {
            if (bytes.u8(at) == 0xff) {
                int next = bytes.u8(at + 1);
                if (next != 0 && (next < 0xd0 || next > 0xd7) && next != 0xff) {
                    return at;
                }
            }
        }
        return bytes.size() + 1L; // it is cut short
    }

    private static int orientation(Bytes bytes) {
        for (long at = 2; bytes.u8(at) == 0xff && bytes.u8(at + 1) >= 0xc0
                && bytes.u8(at + 1) != START_OF_SCAN; at += 2 + bytes.u16(at + 2)) {
            if (bytes.u8(at + 1) == 0xe1 && bytes.has(at + 4, EXIF)) {
                return Orientation.of(bytes, at + 10, at + 2 + bytes.u16(at + 2));
            }
        }
        return 1;
    }

    private static byte[] exif(int orientation) {
        var tiff = Orientation.tiff(orientation);
        return ByteBuffer.allocate(10 + tiff.length).putShort((short) 0xffe1).putShort((short) (8 + tiff.length))
                .put(EXIF.getBytes(ISO_8859_1)).put(tiff).array();
    }
}
