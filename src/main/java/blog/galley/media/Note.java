package blog.galley.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A part of an image file that holds metadata: Exif, or XMP, which is XML.
 *
 * @param start   of the metadata in the file
 * @param length  in bytes
 * @param checked where the bytes begin that a checksum behind the part covers, as in PNG; -1 if there is none
 */
public record Note(int start, int length, int checked) {

    private static final String EXIF = "Exif\0\0";
    private static final List<String> JPEG_MARKS = List.of(EXIF, "http://ns.adobe.com/xap/1.0/\0", "http://ns.adobe.com/xmp/extension/\0");
    private static final String PNG_MARK = "XML:com.adobe.xmp\0\0"; // not compressed

    /** Attributes or elements such as {@code exif:GPSLatitude="37,33.99N"}. Each repetition is bounded, so that no text takes long. */
    private static final Pattern POSITION = Pattern.compile(
            "[A-Za-z0-9_]{1,32}:GPS[A-Za-z]{1,40}\\s{0,20}+=\\s{0,20}+(?:\"[^\"]{0,200}+\"|'[^']{0,200}+')"
                    + "|<([A-Za-z0-9_]{1,32}:GPS[A-Za-z]{1,40})\\b[^<>]{0,200}+>[^<]{0,200}+</\\1\\s{0,20}+>");

    /** All of a file, in their order. Of a file that is cut short, those that are whole. */
    static List<Note> in(FileType type, byte[] file) {
        var notes = new ArrayList<Note>();
        try {
            switch (type) {
                case JPEG -> jpegs(ByteBuffer.wrap(file), notes);
                case PNG -> png(ByteBuffer.wrap(file), notes);
                case WEBP -> webp(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN), notes);
                default -> {
                }
            }
        } catch (IndexOutOfBoundsException cutShort) {
            return notes;
        }
        return notes;
    }

    /** Phones append more images to the first, such as a gain map. The bytes that begin a JPEG cannot occur within its pixels. */
    private static void jpegs(ByteBuffer bytes, List<Note> notes) {
        for (int at = 0; at < bytes.limit() - 2; at++) {
            if (bytes.get(at) == (byte) 0xff && bytes.get(at + 1) == (byte) 0xd8 && bytes.get(at + 2) == (byte) 0xff) {
                at = jpeg(bytes, at + 2, notes);
            }
        }
    }

    /** Reads the segments of one JPEG; answers where its pixels begin, or where no segment follows. */
    private static int jpeg(ByteBuffer bytes, int at, List<Note> notes) {
        while (bytes.get(at) == (byte) 0xff) {
            int marker = bytes.get(at + 1) & 0xff;
            if (marker == 0xff) {
                at++; // a fill byte
                continue;
            }
            if (marker == 0xda || marker < 0xc0 || marker >= 0xd0 && marker <= 0xd9) {
                return at;
            }
            int length = bytes.getShort(at + 2) & 0xffff;
            if (marker == 0xe1 && at + 2 + length <= bytes.limit()) {
                marked(bytes, at + 4, length - 2, JPEG_MARKS, -1).ifPresent(notes::add);
            }
            at += 2 + Math.max(2, length);
        }
        return at;
    }

    private static void png(ByteBuffer bytes, List<Note> notes) {
        for (long at = 8; at + 12 <= bytes.limit(); at += 12 + (bytes.getInt((int) at) & 0xffff_ffffL)) {
            int start = (int) at + 8;
            int length = bytes.getInt((int) at);
            if (length < 0 || length > bytes.limit() - start - 4) {
                return;
            }
            switch (bytes.getInt((int) at + 4)) {
                case 0x6558_4966 -> notes.add(new Note(start, length, start - 4)); // eXIf
                case 0x6954_5874 -> marked(bytes, start, length, List.of(PNG_MARK), start - 4).ifPresent(notes::add); // iTXt
                default -> {
                }
            }
        }
    }

    private static void webp(ByteBuffer bytes, List<Note> notes) {
        for (long at = 12; at + 8 <= bytes.limit(); at += 8 + (bytes.getInt((int) at + 4) + 1L & 0xffff_fffeL)) {
            int start = (int) at + 8;
            int length = bytes.getInt((int) at + 4);
            if (length < 0 || length > bytes.limit() - start) {
                return;
            }
            switch (bytes.getInt((int) at)) {
                case 0x4649_5845 -> notes.add(marked(bytes, start, length, List.of(EXIF), -1).orElse(new Note(start, length, -1)));
                case 0x2050_4d58 -> notes.add(new Note(start, length, -1));
                default -> {
                }
            }
        }
    }

    /** What follows one of these marks, if one stands there. */
    private static Optional<Note> marked(ByteBuffer bytes, int start, int length, List<String> marks, int checked) {
        return marks.stream().filter(mark -> length > mark.length() && ISO_8859_1.encode(mark).equals(bytes.slice(start, mark.length())))
                .map(mark -> new Note(start + mark.length(), length - mark.length(), checked)).findFirst();
    }

    Optional<Tiff> tiff(byte[] file) {
        return Tiff.at(start, length, file);
    }

    boolean hasPosition(byte[] file) {
        return tiff(file).map(Tiff::hasPosition).orElseGet(() -> POSITION.matcher(text(file)).find());
    }

    /** Overwrites the position, so that the file keeps its length, and writes the checksum anew. */
    void forgetPosition(byte[] file) {
        tiff(file).ifPresentOrElse(Tiff::forgetPosition, () -> POSITION.matcher(text(file)).results()
                .forEach(found -> Arrays.fill(file, start + found.start(), start + found.end(), (byte) ' ')));
        if (checked >= 0) {
            var sum = new CRC32();
            sum.update(file, checked, start + length - checked);
            ByteBuffer.wrap(file).putInt(start + length, (int) sum.getValue());
        }
    }

    private String text(byte[] file) {
        return new String(file, start, length, ISO_8859_1);
    }
}
