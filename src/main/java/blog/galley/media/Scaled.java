package blog.galley.media;

import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;

/** A picture that is made smaller step by step: turned as the camera meant, and in sRGB, which all browsers show alike. */
final class Scaled {

    /** Of pixels that are held at a time. Of a picture with more only every second row and column is read, or fewer. */
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 6;

    /** What a picture of {@link Widths#ON_A_PHONE} may cost, in bytes. */
    private static final int AFFORDABLE = 64 * 1024;
    /** Between 0 and 1. */
    private static final float[] QUALITIES = {.78f, .65f, .5f, .38f, .28f};
    private static final float JPEG_QUALITY = .75f;
    /** Between 0 and 1: how long is looked for a shorter way to say the same. */
    private static final float LOSSLESS_EFFORT = .4f;

    private BufferedImage image;
    private int orientation;

    private Scaled(BufferedImage image, int orientation) {
        this.image = image;
        this.orientation = orientation;
    }

    /** @param orientation of Exif, 1 to 8 */
    static Scaled read(Path file, FileType type, int orientation) throws IOException {
        var readers = ImageIO.getImageReadersByMIMEType(type.mime());
        if (!readers.hasNext()) {
            throw new IOException("Nothing reads " + type);
        }
        var reader = readers.next();
        try (var in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            return new Scaled(inCommonColours(decoded(reader)), orientation);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        var layout = reader.getImageTypes(0).next().getSampleModel();
        long bytes = (long) reader.getWidth(0) * reader.getHeight(0) * layout.getNumDataElements()
                * DataBuffer.getDataTypeSize(layout.getDataType()) / Byte.SIZE;
        int step = (int) Math.ceil(Math.sqrt(bytes / (double) MOST_BYTES));
        var read = reader.getDefaultReadParam();
        read.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(0, read);
    }

    static BufferedImage inCommonColours(BufferedImage image) {
        boolean isCommon = image.getType() != BufferedImage.TYPE_CUSTOM && image.getColorModel().getColorSpace().isCS_sRGB();
        if (isCommon) {
            return image;
        }
        var common = new BufferedImage(image.getWidth(), image.getHeight(),
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        return new ColorConvertOp(null).filter(image, common);
    }

    /** Makes it so wide, unless it is smaller already; in pixels, as it is shown. */
    void to(int width) throws IOException {
        double factor = (double) width / (orientation >= 5 ? image.getHeight() : image.getWidth());
        if (factor < 1) {
            image = Thumbnails.of(image).forceSize(scaled(image.getWidth(), factor), scaled(image.getHeight(), factor)).asBufferedImage();
        }
        if (orientation > 1) {
            image = ExifFilterUtils.getFilterForOrientation(net.coobird.thumbnailator.util.exif.Orientation.typeOf(orientation))
                    .apply(image);
            orientation = 1;
        }
    }

    private static int scaled(int length, double factor) {
        return (int) Math.max(1, Math.round(length * factor));
    }

    /**
     * As WebP, in the best of some qualities that keeps within what a phone should have to load. What was drawn, such as a screenshot, stays
     * sharp if that costs little.
     *
     * @param type of the file it comes from
     */
    byte[] webp(FileType type) throws IOException {
        var photograph = written(FileType.WEBP, "Lossy", QUALITIES[0]);
        for (int i = 1; photograph.length > affordable() && i < QUALITIES.length; i++) {
            photograph = written(FileType.WEBP, "Lossy", QUALITIES[i]);
        }
        if (type != FileType.PNG) {
            return photograph;
        }
        var drawn = written(FileType.WEBP, "Lossless", LOSSLESS_EFFORT);
        return drawn.length <= photograph.length * 2L ? drawn : photograph;
    }

    /** In the format of the file it comes from, JPEG or PNG. */
    byte[] as(FileType type) throws IOException {
        return type == FileType.PNG ? written(type, "Deflate", 0) : written(type, "JPEG", JPEG_QUALITY);
    }

    /** In bytes. A wider picture may have fewer for a pixel, since screens show its pixels smaller. */
    private double affordable() {
        return AFFORDABLE * Math.pow(image.getWidth() / (double) Widths.ON_A_PHONE, 1.5);
    }

    private byte[] written(FileType type, String compression, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByMIMEType(type.mime()).next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(compression);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
