package blog.galley.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types of files that browsers may show, recognized by their content alone: a file name may say anything. */
public enum FileType {
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp"),
    AVIF("image/avif"),
    SVG("image/svg+xml"),
    MP4("video/mp4"),
    WEBM("video/webm"),
    OGG("audio/ogg"),
    MP3("audio/mpeg"),
    PDF("application/pdf"),
    /** Anything else, which browsers may only save. */
    OTHER("application/octet-stream");

    private static final int HEAD = 4096;
    private static final List<String> MP4_BRANDS = List.of(
            "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "M4A ", "dash");
    /** An svg element, after nothing but what XML allows before one. */
    private static final Pattern SVG_START = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*\\?>\\s*)?(?:<!--(?:(?!-->).)*+-->\\s*|<!DOCTYPE\\s+svg\\b[^>\\[]*>\\s*)*+<svg[\\s>].*", Pattern.DOTALL);

    private final String mime;

    FileType(String mime) {
        this.mime = mime;
    }

    static FileType of(String mime) {
        return Stream.of(values()).filter(type -> type.mime.equals(mime)).findFirst().orElse(OTHER);
    }

    /** The type that the first bytes show. */
    public static FileType of(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return GIF;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (head.startsWith("ftyp", 4)) {
            return boxed(head.length() < 12 ? "" : head.substring(8, 12));
        }
        if (head.startsWith("\u001aE\u00df\u00a3") && head.substring(0, Math.min(64, head.length())).contains("webm")) {
            return WEBM;
        }
        if (head.startsWith("OggS\0")) {
            return OGG;
        }
        if (head.startsWith("ID3") || head.startsWith("\u00ff\u00fb")) {
            return MP3;
        }
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        var text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        return SVG_START.matcher(text).matches() ? SVG : OTHER;
    }

    private static FileType boxed(String brand) {
        if (brand.equals("avif") || brand.equals("avis")) {
            return AVIF;
        }
        return MP4_BRANDS.contains(brand) ? MP4 : OTHER;
    }

    public String mime() {
        return mime;
    }
}
