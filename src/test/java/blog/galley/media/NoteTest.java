package blog.galley.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said about a picture in its file. */
class NoteTest {

    enum Kind {
        JPEG(FileType.JPEG, Pictures::jpeg),
        PNG(FileType.PNG, Pictures::png),
        WEBP(FileType.WEBP, Pictures::webp),
        WEBP_MARKED(FileType.WEBP, exif -> Pictures.webp(Pictures.joined("Exif\0\0".getBytes(ISO_8859_1), exif))),
        /** As telephones write two in one file. */
        TWO_JPEGS(FileType.JPEG, exif -> Pictures.joined(Pictures.jpeg(exif), Pictures.jpeg(exif)));

        private final FileType type;
        private final UnaryOperator<byte[]> writer;

        Kind(FileType type, UnaryOperator<byte[]> writer) {
            this.type = type;
            this.writer = writer;
        }

        byte[] write(int turn, ByteOrder order) {
            return writer.apply(Pictures.exif(turn, order));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, false", "3, false", "4, false", "5, true", "6, true", "7, true", "8, true", "9, false"})
    void aPictureOnItsSideHasItsSizeAsShown(int turn, boolean onItsSide) {
        for (var kind : Kind.values()) {
            for (var order : new ByteOrder[]{ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
                assertThat(Dimensions.of(kind.type, kind.write(turn, order))).as(kind + " " + order)
                        .contains(onItsSide && kind.type != FileType.WEBP ? new Dimensions(17, 31) : new Dimensions(31, 17));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePlaceIsForgottenAndNothingElse(Kind kind) throws IOException {
        for (var order : new ByteOrder[]{ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            var file = kind.write(6, order);
            var kept = forgetful(kind.type, file);

            assertThat(kept).hasSameSizeAs(file);
            assertThat(FileType.of(kept)).isEqualTo(kind.type);
            assertThat(Dimensions.of(kind.type, kept)).isEqualTo(Dimensions.of(kind.type, file));
            assertThat(text(kept)).doesNotContain("GPSLatitude", "GPSLongitude", "GPSAltitude", "37,33.99N", "126,58.67E", "38/1",
                    Pictures.PLACE, "%\0\0\0\1\0\0\0!").contains("dc:title=\"Seoul\"", "<dc:subject>GPS<", "****");
            assertThat(Note.in(kind.type, kept)).hasSameSizeAs(Note.in(kind.type, file)).noneMatch(note -> note.hasPosition(kept));
            if (kind.type != FileType.WEBP) {
                assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(31);
            }
            if (kind.type == FileType.PNG) {
                assertThat(isWhole(kept)).isTrue();
            }
        }
    }

    @Test
    void aPictureWithoutAPlaceStaysAsItIs() {
        for (var file : new byte[][]{Pictures.plain("jpg"), Pictures.plain("png"), Pictures.plain("gif")}) {
            assertThat(Note.in(FileType.of(file), file)).noneMatch(note -> note.hasPosition(file));
        }
    }

    /** Whatever somebody has made of it, it is read in time and within its bounds. */
    @Test
    void aPictureMayBeAnything() {
        var random = new Random(7);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int n = 0; n < 3_000; n++) {
                var kind = Kind.values()[n % Kind.values().length];
                var file = kind.write(6, n % 2 == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
                for (int wrong = random.nextInt(8); wrong >= 0; wrong--) {
                    file[12 + random.nextInt(file.length - 12)] = (byte) random.nextInt();
                }
                var cut = Arrays.copyOf(file, 12 + random.nextInt(file.length - 12));
                for (var each : new byte[][]{file, cut}) {
                    Dimensions.of(kind.type, each);
                    assertThat(forgetful(kind.type, each)).hasSameSizeAs(each);
                }
            }
            for (var much : new String[]{"\u00ff\u00d8\u00ff", "\u00ff\u00d8\u00ff\u00e1\0\2", "\u00ff",
                "\u00ff\u00d8\u00ff\u00e1\0\u0010Exif\0\0MM\0*\0\0\0\u0008"}) {
                var file = much.repeat(8_000_000 / much.length()).getBytes(ISO_8859_1);
                forgetful(FileType.JPEG, file);
            }
            forgetful(FileType.PNG, Pictures.joined(Arrays.copyOf(Pictures.plain("png"), 33),
                    ("\0\u0060\0\0iTXtXML:com.adobe.xmp\0\0\0\0\0" + "<a:GPSa ".repeat(800_000)).getBytes(ISO_8859_1)));
        });
    }

    /** As it is kept. */
    private static byte[] forgetful(FileType type, byte[] file) {
        return MediaStore.withoutPosition(type, file);
    }

    private static boolean isWhole(byte[] png) {
        var bytes = ByteBuffer.wrap(png);
        for (int at = 8; at < png.length; at += 12 + bytes.getInt(at)) {
            var sum = new CRC32();
            sum.update(png, at + 4, 4 + bytes.getInt(at));
            if ((int) sum.getValue() != bytes.getInt(at + 8 + bytes.getInt(at))) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] file) {
        return new String(file, ISO_8859_1);
    }
}
