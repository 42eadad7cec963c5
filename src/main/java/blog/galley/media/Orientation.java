package blog.galley.media;

import java.nio.ByteBuffer;

/**
 * The entry by which Exif says how a picture is to be turned
 * (<a href="https://www.cipa.jp/std/documents/e/DC-008-Translation-2019-E.pdf">CIPA DC-008</a>, 4.6.4); nothing else of Exif is kept.
 */
final class Orientation {

    private static final int TAG = 0x0112;
    private static final int MOST_ENTRIES = 512;

    private Orientation() {
    }

    /** 1 to 8; 1, as it is, if there is none at this place. */
    static int of(Bytes bytes, long start, long end) {
        boolean little = bytes.has(start, "II*\0");
        if (end - start < 14 || !little && !bytes.has(start, "MM\0*")) {
            return 1;
        }
        long directory = start + (little ? bytes.little32(start + 4) : bytes.u32(start + 4));
        int entries = directory + 2 > end ? 0 : Math.min(MOST_ENTRIES, little ? bytes.little16(directory) : bytes.u16(directory));
        for (long at = directory + 2; entries-- > 0 && at + 12 <= end; at += 12) {
            if ((little ? bytes.little16(at) : bytes.u16(at)) == TAG) {
                int orientation = little ? bytes.little16(at + 8) : bytes.u16(at + 8);
                return orientation >= 1 && orientation <= 8 ? orientation : 1;
            }
        }
        return 1;
    }

    /** A TIFF with this entry alone. */
    static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(26).putInt(0x4d4d_002a).putInt(8).putShort((short) 1)
                .putShort((short) TAG).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
                .putInt(0).array();
    }
}
