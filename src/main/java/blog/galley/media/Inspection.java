package blog.galley.media;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What the bytes of a file say of it. Only its headers are looked at, and the places where its pictures begin and end; so it costs no
 * more memory however large a picture it declares.
 *
 * @param size     at which it is shown, in pixels; null if it is no picture, or its header is not read
 * @param orientation of Exif, 1 to 8; to which readers of the format turn it
 * @param moves    whether it is a picture of several frames
 * @param isWhole  false if it ends too early
 * @param parts    what readers get
 */
record Inspection(FileType type, Dimensions size, int orientation, boolean moves, boolean isWhole, Parts parts) {

    /** No picture of so many is decoded. The largest of usual cameras and phones have 61. */
    static final long MOST_PIXELS = 64_000_000;

    static Inspection of(Path file) throws IOException {
        try (var bytes = new Bytes(file)) {
            return of(bytes);
        }
    }

    private static Inspection of(Bytes bytes) {
        var type = FileType.of(bytes.copy(0, Math.min(bytes.size(), FileType.HEAD)));
        var picture = new PictureParts();
        try {
            switch (type) {
                case JPEG -> Jpeg.read(bytes, picture);
                case PNG -> Png.read(bytes, picture);
                case GIF -> Gif.read(bytes, picture);
                case WEBP -> Webp.read(bytes, picture);
                case AVIF, HEIC -> Boxes.read(bytes, true, picture);
                case MP4 -> Boxes.read(bytes, false, picture);
                default -> picture.parts.keep(0, bytes.size());
            }
            return of(type, picture, true);
        } catch (Bytes.CutShort tooEarly) {
            if (picture.parts.size() == 0) {
                picture.parts.keep(0, bytes.size()); // not even its header is there
            }
            return of(type, picture, false);
        }
    }

    private static Inspection of(FileType type, PictureParts found, boolean isWhole) {
        var shown = found.size == null ? null : found.size.shown(found.orientation);
        return new Inspection(type, shown, found.orientation, found.frames > 1, isWhole, found.parts);
    }

    boolean isTooLarge() {
        return size != null && (long) size.width() * size.height() > MOST_PIXELS;
    }

    /** Whether it can be decoded and made smaller. */
    boolean isScalable() {
        return isWhole && !moves && size != null && !isTooLarge()
                && (type == FileType.JPEG || type == FileType.PNG || type == FileType.WEBP);
    }

    /** What a reader of a format finds. */
    static final class PictureParts {
        final Parts parts = new Parts();
        /** Before it is turned. */
        Dimensions size;
        int orientation = 1;
        int frames = 1;

        /** Of a file that ends within it, what there is of it. */
        void keep(Bytes bytes, long from, long end) {
            parts.keep(from, Math.min(end, bytes.size()) - from);
            if (end > bytes.size()) {
                throw new Bytes.CutShort();
            }
        }
    }
}
