package blog.galley.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaledTest {

    @TempDir
    Path folder;

    /** A camera writes a picture of four colours as it holds it; whoever looks at it sees red, green, blue and white, row by row. */
    @ParameterizedTest
    @CsvSource({"1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, GWRB", "7, WGBR", "8, BRWG"})
    void isTurnedAsTheCameraMeant(int orientation, String asWritten) throws IOException {
        boolean onItsSide = orientation >= 5;
        var image = new BufferedImage(onItsSide ? 200 : 300, onItsSide ? 300 : 200, BufferedImage.TYPE_INT_RGB);
        fill(image, asWritten);
        for (var type : new FileType[]{FileType.JPEG, FileType.PNG}) {
            var file = Files.write(folder.resolve("camera"), Pictures.with(image, type, Pictures.exif(orientation, ByteOrder.BIG_ENDIAN)));

            for (var bytes : sizes(file, type, 150)) {
                var shown = ImageIO.read(new ByteArrayInputStream(bytes));
                assertThat(shown.getWidth()).isEqualTo(150);
                assertThat(shown.getHeight()).isEqualTo(100);
                assertThat(colours(shown)).isEqualTo("RGBW");
            }
        }
    }

    @Test
    void isNeverMadeLarger() throws IOException {
        var file = Files.write(folder.resolve("small"), Pictures.plain("png"));

        assertThat(ImageIO.read(new ByteArrayInputStream(sizes(file, FileType.PNG, 360)[0])).getWidth()).isEqualTo(31);
    }

    /** A picture whose numbers mean lighter colours than they do on the web. */
    @Test
    void isInTheColoursOfTheWeb() throws IOException {
        var linear = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB), false, false, Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        var image = new BufferedImage(linear, linear.createCompatibleWritableRaster(64, 64), false, null);
        for (int i = 0; i < 64 * 64; i++) {
            image.getRaster().setPixel(i % 64, i / 64, new int[]{55, 55, 55});
        }

        var shown = Scaled.inCommonColours(image);

        assertThat(new Color(shown.getRGB(5, 5)).getRed()).isBetween(125, 132);
    }

    @Test
    void whatWasDrawnStaysSharp() throws IOException {
        var screen = new BufferedImage(720, 400, BufferedImage.TYPE_INT_RGB);
        var pen = screen.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 720, 400);
        pen.setColor(Color.RED);
        for (int x = 0; x < 720; x += 6) {
            pen.drawLine(x, 0, x, 400);
        }
        var file = Files.write(folder.resolve("screen"), Pictures.with(screen, FileType.PNG, Pictures.exif(1, ByteOrder.BIG_ENDIAN)));

        var shown = ImageIO.read(new ByteArrayInputStream(sizes(file, FileType.PNG, 720)[0]));

        assertThat(shown.getRGB(6, 100)).isEqualTo(Color.RED.getRGB());
        assertThat(shown.getRGB(7, 100)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void mayBeAWebpOrHaveDeepColours() throws IOException {
        var deep = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), true, false, Transparency.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        var image = new BufferedImage(deep, deep.createCompatibleWritableRaster(64, 48), false, null);
        var png = Files.write(folder.resolve("deep"), Pictures.with(image, FileType.PNG, Pictures.exif(1, ByteOrder.BIG_ENDIAN)));
        var webp = Files.write(folder.resolve("webp"), sizes(png, FileType.PNG, 40)[0]);

        var scaled = Scaled.read(webp, FileType.WEBP, 1);
        scaled.to(20);

        var shown = ImageIO.read(new ByteArrayInputStream(scaled.webp(FileType.WEBP)));
        assertThat(shown.getWidth()).isEqualTo(20);
        assertThat(shown.getHeight()).isEqualTo(15);
    }

    private static byte[][] sizes(Path file, FileType type, int width) throws IOException {
        var scaled = Scaled.read(file, type, Inspection.of(file).orientation());
        scaled.to(width);
        return new byte[][]{scaled.webp(type), scaled.as(type)};
    }

    private static void fill(BufferedImage image, String quarters) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, switch (quarters.charAt((y * 2 / image.getHeight()) * 2 + x * 2 / image.getWidth())) {
                    case 'R' -> 0xff0000;
                    case 'G' -> 0x00ff00;
                    case 'B' -> 0x0000ff;
                    default -> 0xffffff;
                });
            }
        }
    }

    private static String colours(BufferedImage image) {
        var seen = new StringBuilder();
        for (int quarter = 0; quarter < 4; quarter++) {
            var colour = new Color(
                    image.getRGB(image.getWidth() * (1 + quarter % 2 * 2) / 4, image.getHeight() * (1 + quarter / 2 * 2) / 4));
            seen.append(colour.getRed() > 128 ? colour.getGreen() > 128 ? 'W' : 'R' : colour.getGreen() > 128 ? 'G' : 'B');
        }
        return seen.toString();
    }
}
