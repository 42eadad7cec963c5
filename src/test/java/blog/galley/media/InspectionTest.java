package blog.galley.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file says of itself, and what of it readers get. */
class InspectionTest {

    enum Kind {
        JPEG(FileType.JPEG, Pictures::jpeg),
        PNG(FileType.PNG, Pictures::png),
        WEBP(FileType.WEBP, Pictures::webp),
        WEBP_MARKED(FileType.WEBP, exif -> Pictures.webp(Pictures.joined("Exif\0\0".getBytes(ISO_8859_1), exif))),
        /** As telephones write two in one file. */
        TWO_JPEGS(FileType.JPEG, exif -> Pictures.joined(Pictures.jpeg(exif), Pictures.jpeg(exif))),
        FILM(FileType.MP4, Pictures::film),
        AVIF(FileType.AVIF, Pictures::avif);

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

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, false", "3, false", "4, false", "5, true", "6, true", "7, true", "8, true", "9, false"})
    void aPictureOnItsSideHasItsSizeAsShown(int turn, boolean onItsSide) throws IOException {
        for (var kind : new Kind[]{Kind.JPEG, Kind.PNG, Kind.TWO_JPEGS}) {
            for (var order : new ByteOrder[]{ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
                var found = inspected(kind.write(turn, order));
                assertThat(found.size()).as(kind + " " + order).isEqualTo(onItsSide ? new Dimensions(17, 31) : new Dimensions(31, 17));
                assertThat(found.orientation()).isEqualTo(turn < 1 || turn > 8 ? 1 : turn);
                assertThat(inspected(served(kind.write(turn, order))).size()).as("as readers get it").isEqualTo(found.size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTellsWhereAndWithWhatIsLeftOut(Kind kind) throws IOException {
        for (var order : new ByteOrder[]{ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            var file = kind.write(6, order);
            var served = served(file);

            assertThat(FileType.of(served)).isEqualTo(kind.type);
            assertThat(text(file)).contains("GPSLatitude", "****");
            assertThat(text(served)).doesNotContain("GPS", "37,33.99N", "126,58.67E", "38/1", Pictures.PLACE, "%\0\0\0\1\0\0\0!", "Seoul",
                    "****");
            assertThat(served(served)).as("once more").isEqualTo(served);
            assertThat(inspected(file).isWhole()).isTrue();
            if (kind.type == FileType.JPEG || kind.type == FileType.PNG) {
                assertThat(ImageIO.read(new ByteArrayInputStream(served)).getWidth()).isEqualTo(31);
            }
            if (kind.type == FileType.PNG) {
                assertThat(isWhole(served)).isTrue();
            }
            if (kind.type == FileType.MP4 || kind.type == FileType.AVIF) {
                assertThat(served).as("its boxes stay where they are").hasSameSizeAs(file);
            }
        }
    }

    @Test
    void aPictureThatTellsNothingStaysAsItIs() throws IOException {
        for (var file : new byte[][]{Pictures.plain("jpg"), Pictures.plain("png"), Pictures.plain("gif")}) {
            assertThat(served(file)).isEqualTo(file);
        }
    }

    @Test
    void whatIsHiddenBehindAPictureIsLeftOut() throws IOException {
        for (var format : new String[]{"jpg", "png", "gif"}) {
            var plain = Pictures.plain(format);
            var both = Pictures.joined(plain, "<!doctype html><script>alert(1)</script>".getBytes(ISO_8859_1));
            assertThat(served(both)).isEqualTo(plain);
        }
    }

    @Test
    void aFilmThatEndsOddlyTellsNoMore() throws IOException {
        var film = Pictures.film(Pictures.exif(6, ByteOrder.BIG_ENDIAN));
        int told = text(film).indexOf("****");

        for (var odd : new byte[][]{Pictures.joined(film, new byte[]{1, 2, 3}), Arrays.copyOf(film, film.length - 3),
            Arrays.copyOf(film, told + 4)}) {
            assertThat(inspected(odd).isWhole()).isFalse();
            assertThat(text(served(odd))).doesNotContain("GPS", Pictures.PLACE, "****");
        }
    }

    @Test
    void aPictureThatIsCutShortIsSeen() throws IOException {
        for (var format : new String[]{"jpg", "png", "gif"}) {
            var plain = Pictures.plain(format);
            for (int length = 12; length < plain.length; length++) {
                assertThat(inspected(Arrays.copyOf(plain, length)).isWhole()).as(format + " " + length).isFalse();
            }
        }
    }

    @Test
    void aPictureOfTooManyPixelsIsSeenInItsHeader() throws IOException {
        var png = Pictures.plain("png");
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);

        assertThat(inspected(png).isTooLarge()).isTrue();
        assertThat(inspected(png).isScalable()).isFalse();
        assertThat(inspected(Pictures.plain("png")).isScalable()).isTrue();
    }

    @Test
    void aPictureThatMovesIsSeen() throws IOException {
        assertThat(inspected(Pictures.moving()).moves()).isTrue();
        assertThat(served(Pictures.moving())).isEqualTo(Pictures.moving());
        assertThat(inspected(Pictures.plain("gif")).moves()).isFalse();
    }

    /** Whatever somebody has made of it, it is read in time and within its bounds. */
    @Test
    void aPictureMayBeAnything() {
        var random = new Random(7);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(40), () -> {
            for (int n = 0; n < 3_000; n++) {
                var kind = Kind.values()[n % Kind.values().length];
                var file = kind.write(6, n % 2 == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
                for (int wrong = random.nextInt(8); wrong >= 0; wrong--) {
                    file[12 + random.nextInt(file.length - 12)] = (byte) random.nextInt();
                }
                var cut = Arrays.copyOf(file, 12 + random.nextInt(file.length - 12));
                for (var each : new byte[][]{file, cut}) {
                    assertThat(served(each).length).isLessThanOrEqualTo(each.length + 64);
                }
            }
            for (var much : new String[]{"\u00ff\u00d8\u00ff", "\u00ff\u00d8\u00ff\u00e1\0\2", "\u00ff\u00d8\u00ff\u00ff",
                "\u00ff\u00d8\u00ff\u00e1\0\u0010Exif\0\0MM\0*\0\0\0\u0008", "GIF89a!\u00fe\0", "\0\0\0\bftyp\0\0\0\bmoov",
                "\0\0\0\24ftypavif\0\0\0\0avif\0\0\0\14meta\0\0\0\0"}) {
                served(much.repeat(8_000_000 / much.length()).getBytes(ISO_8859_1));
            }
        });
    }

    private Inspection inspected(byte[] file) throws IOException {
        return Inspection.of(Files.write(folder.resolve("file"), file));
    }

    /** As readers get it. */
    private byte[] served(byte[] file) throws IOException {
        var parts = Parts.of(inspected(file).parts().toString());
        return parts.read(ByteRange.all(parts.size()), (from, length) -> Arrays.copyOfRange(file, from, from + length));
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
