package blog.galley.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Pictures as cameras and programs write them, 31 by 17 pixels before anybody turns them. */
final class Pictures {

    static final String PLACE = "\0\0\0\45\0\0\0\1"; // 37 degrees, as a big-endian rational
    static final String XMP = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:Description exif:GPSLatitude=\"37,33.99N\" exif:GPSLongitude = '126,58.67E' "
            + "dc:title=\"Seoul\">"
            + "<exif:GPSAltitude rdf:datatype='x'>38/1</exif:GPSAltitude><dc:subject>GPS</dc:subject></rdf:Description></x:xmpmeta>";

    private Pictures() {
    }

    static byte[] plain(String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(31, 17, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Two entries and the place: a turn, the position in a directory of its own, and what comes behind it in order. */
    static byte[] exif(int turn, ByteOrder order) {
        var tiff = ByteBuffer.allocate(120).order(order);
        tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(ISO_8859_1)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1).putShort((short) turn).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1).putInt(54);
        entry(tiff, 0x9c9b, 1, 4).putInt(0x2a2a2a2a);
        tiff.putInt(0);
        tiff.position(54);
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2).putInt(0x4e000000);
        entry(tiff, 2, 5, 3).putInt(90);
        tiff.position(90);
        tiff.putInt(37).putInt(1).putInt(33).putInt(1).putInt(59).putInt(1);
        return tiff.array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    /** As a camera writes it: JPEG or PNG with its Exif. */
    static byte[] with(BufferedImage image, FileType type, byte[] exif) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, type.name(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return type == FileType.PNG ? png(out.toByteArray(), exif) : jpeg(out.toByteArray(), exif);
    }

    static byte[] jpeg(byte[] exif) {
        return jpeg(plain("jpg"), exif);
    }

    private static byte[] jpeg(byte[] plain, byte[] exif) {
        return joined(
                Arrays.copyOf(plain, 2), segment("Exif\0\0", exif), segment("http://ns.adobe.com/xap/1.0/\0", XMP.getBytes(ISO_8859_1)),
                Arrays.copyOfRange(plain, 2, plain.length));
    }

    private static byte[] segment(String mark, byte[] content) {
        return ByteBuffer.allocate(4 + mark.length() + content.length).put((byte) 0xff).put((byte) 0xe1)
                .putShort((short) (2 + mark.length() + content.length))
                .put(mark.getBytes(ISO_8859_1)).put(content).array();
    }

    static byte[] png(byte[] exif) {
        return png(plain("png"), exif);
    }

    private static byte[] png(byte[] plain, byte[] exif) {
        return joined(
                Arrays.copyOf(plain, 33), chunk("eXIf", exif), chunk("iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + XMP).getBytes(ISO_8859_1)),
                Arrays.copyOfRange(plain, 33, plain.length));
    }

    private static byte[] chunk(String type, byte[] content) {
        var checked = joined(type.getBytes(ISO_8859_1), content);
        var sum = new CRC32();
        sum.update(checked);
        return ByteBuffer.allocate(12 + content.length).putInt(content.length).put(checked).putInt((int) sum.getValue()).array();
    }

    /** Of 32 by 16, with nothing to see. */
    static byte[] webp(byte[] exif) {
        var chunks = joined(
                riff("VP8X", "\10\0\0\0\36\0\0\20\0\0".getBytes(ISO_8859_1)), riff("EXIF", exif), riff("XMP ", XMP.getBytes(ISO_8859_1)));
        return joined(ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).put("RIFF".getBytes(ISO_8859_1)).putInt(4 + chunks.length)
                .put("WEBP".getBytes(ISO_8859_1)).array(), chunks);
    }

    private static byte[] riff(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2).order(ByteOrder.LITTLE_ENDIAN).put(type.getBytes(ISO_8859_1))
                .putInt(content.length).put(content).array();
    }

    /** A film whose user data say where it was taken. */
    static byte[] film(byte[] exif) {
        var told = Pictures.joined(XMP.getBytes(ISO_8859_1), exif);
        return joined(box("ftyp", "mp42\0\0\0\0mp42isom".getBytes(ISO_8859_1)),
                box("moov", joined(box("mvhd", new byte[20]), box("trak", box("udta", told)), box("udta", told), box("meta", told))),
                box("uuid", told), box("mdat", "frames".getBytes(ISO_8859_1)));
    }

    /** Of 31 by 17, with its Exif among its data as the locations of items say. */
    static byte[] avif(byte[] exif) {
        var told = joined(exif, XMP.getBytes(ISO_8859_1));
        var type = box("ftyp", "avif\0\0\0\0avifmif1".getBytes(ISO_8859_1));
        var names = box("iinf", joined(new byte[]{0, 0, 0, 0, 0, 2}, box("infe", "\2\0\0\0\0\1\0\0av01\0".getBytes(ISO_8859_1)),
                box("infe", "\2\0\0\0\0\2\0\0Exif\0".getBytes(ISO_8859_1))));
        var sizes = box("iprp", box("ipco", box("ispe", ByteBuffer.allocate(12).putInt(0).putInt(31).putInt(17).array())));
        int rest = type.length + 12 + 8 + 8 + 2 * 14 + names.length + sizes.length + 8;
        var places = ByteBuffer.allocate(8 + 2 * 14).putInt(0).put((byte) 0x44).put((byte) 0).putShort((short) 2);
        for (int[] item : new int[][]{{1, rest, 4}, {2, rest + 4, told.length}}) {
            places.putShort((short) item[0]).putShort((short) 0).putShort((short) 1).putInt(item[1]).putInt(item[2]);
        }
        return joined(type, box("meta", joined(new byte[4], box("iloc", places.array()), names, sizes)),
                box("mdat", joined("av01".getBytes(ISO_8859_1), told)));
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length).putInt(8 + content.length).put(type.getBytes(ISO_8859_1)).put(content).array();
    }

    /** A GIF of two frames, played again and again. */
    static byte[] moving() {
        var plain = plain("gif");
        int frame = new String(plain, ISO_8859_1).indexOf("\0\0\0\0\37\0\21\0") - 1; // the image descriptor
        var head = Arrays.copyOf(plain, frame);
        var image = Arrays.copyOfRange(plain, frame, plain.length - 1);
        return joined(head, "!\u00ff\13NETSCAPE2.0\3\1\0\0\0".getBytes(ISO_8859_1), image, image, new byte[]{0x3b});
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
