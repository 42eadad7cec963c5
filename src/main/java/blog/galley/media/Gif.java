package blog.galley.media;

import java.util.List;

import blog.galley.media.Inspection.PictureParts;

/** The blocks of a <a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF</a>, without comments and what programs add to it. */
final class Gif {

    /** What says how often it is played. */
    private static final List<String> LOOPS = List.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private Gif() {
    }

    static void read(Bytes bytes, PictureParts found) {
        found.size = Dimensions.of(bytes.little16(6), bytes.little16(8));
        found.frames = 0;
        long at = 13 + table(bytes.u8(10));
        found.parts.keep(0, at);
        for (int kind = bytes.u8(at); kind != 0x3b; kind = bytes.u8(at)) {
            long end;
            if (kind == 0x2c) {
                found.frames++;
                end = blocks(bytes, at + 10 + table(bytes.u8(at + 9)) + 1);
                found.parts.keep(at, end - at);
            } else if (kind == 0x21) {
                end = blocks(bytes, at + 2);
                if (isNeeded(bytes, at)) {
                    found.parts.keep(at, end - at);
                }
            } else {
                throw new Bytes.CutShort();
            }
            at = end;
        }
        found.parts.keep(at, 1);
    }

    private static boolean isNeeded(Bytes bytes, long at) {
        int label = bytes.u8(at + 1);
        return label == 0xf9 || label == 0xff && bytes.u8(at + 2) == 11 && LOOPS.contains(bytes.text(at + 3, 11));
    }

    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    /** Where the blocks that begin here end. */
    private static long blocks(Bytes bytes, long at) {
        for (int length = bytes.u8(at); length > 0; length = bytes.u8(at)) {
            at += 1 + length;
        }
        return at + 1;
    }
}
