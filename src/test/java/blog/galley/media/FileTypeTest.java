package blog.galley.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF"})
    void imagesAreToldByTheirContent(String format, FileType type) throws IOException {
        assertThat(FileType.of(image(format, 31, 17))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "\0\0\0\u0018ftypavif|AVIF", "\0\0\0\u0018ftypmif1\0\0\0\0avif|AVIF", "\0\0\0\u0018ftypheic|HEIC", "RIFF\0\0\0\0WAVE|WAV",
        "fLaC|FLAC",
        "\0\0\0\u0018ftypmp42|MP4", "OggS\0|OGG", "ID3\u0004|MP3", "%PDF-1.7|PDF",
        "\u001aE\u00df\u00a3\u0001\u0000\u0042\u0082\u0084webm|WEBM"})
    void soundsVideosAndDocumentsAreTold(String start, FileType type) {
        assertThat(FileType.of(bytes(start + "..."))).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "\u00ef\u00bb\u00bf<?xml version=\"1.0\"?>\n<!-- drawn -->\n<!DOCTYPE svg PUBLIC \"a\" \"b\">\n<svg width='1'>"})
    void svgIsToldBehindWhatMayStandBeforeIt(String start) {
        assertThat(FileType.of(bytes(start))).isEqualTo(FileType.SVG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MZ", "<html><svg>", "<script>alert(1)</script><svg>", "GIF", "text", "PK\u0003\u0004", "<!-- <svg> -->"})
    void anythingElseIsOnlyToBeSaved(String start) {
        assertThat(FileType.of(bytes(start))).isEqualTo(FileType.OTHER);
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
