package blog.galley.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types of files that browsers may show, recognized by their content alone: a file name may say anything. */
public enum FileType {
    PNG("image/png", "png", "apng"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    AVIF("image/avif", "avif", "avifs"),
    HEIC("image/heic", "heic", "heif"),
    SVG("image/svg+xml", "svg"),
    MP4("video/mp4", "mp4", "m4v", "mov", "m4a"),
    WEBM("video/webm", "webm"),
    OGG("audio/ogg", "ogg", "oga", "ogv", "opus"),
    MP3("audio/mpeg", "mp3"),
    WAV("audio/wav", "wav"),
    FLAC("audio/flac", "flac"),
    PDF("application/pdf", "pdf"),
    /** Anything else, which browsers may only save. */
    OTHER("application/octet-stream");

    /** Bytes that show the type. */
    static final int HEAD = 4096;
    private static final List<String> HEIC_BRANDS = List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final List<String> MP4_BRANDS = List.of(
            "qt  ", "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "M4A ", "dash");
    /** An svg element, after nothing but what XML allows before one. */
    private static final Pattern SVG_START = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*\\?>\\s*)?(?:<!--(?:(?!-->).)*+-->\\s*|<!DOCTYPE\\s+svg\\b[^>\\[]*>\\s*)*+<svg[\\s>].*", Pattern.DOTALL);

    private final String mime;
    private final List<String> endings;

    FileType(String mime, String... endings) {
        this.mime = mime;
        this.endings = List.of(endings);
    }

    public static FileType of(String mime) {
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
        if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) {
            return WAV;
        }
        if (head.startsWith("fLaC")) {
            return FLAC;
        }
        if (head.startsWith("ftyp", 4)) {
            return boxed(head.substring(8, Math.max(8, Math.min(head.length(), 64))));
        }
        if (head.startsWith("\u001aE\u00df\u00a3") && head.substring(0, Math.min(64, head.length())).contains("webm")) {
            return WEBM;
        }
        if (head.startsWith("OggS\0")) {
            return OGG;
        }
        if (head.startsWith("ID3") || head.startsWith("\u00ff\u00fb") || head.startsWith("\u00ff\u00f3")) {
            return MP3;
        }
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        var text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        return SVG_START.matcher(text).matches() ? SVG : OTHER;
    }

    /** @param brands the major one, its version, and those that it goes with */
    private static FileType boxed(String brands) {
        if (brands.length() < 4) {
            return OTHER;
        }
        var brand = brands.substring(0, 4);
        if (brand.startsWith("avi") || brand.equals("mif1") && brands.contains("avif")) {
            return AVIF;
        }
        if (HEIC_BRANDS.contains(brand)) {
            return HEIC;
        }
        return MP4_BRANDS.contains(brand) ? MP4 : OTHER;
    }

    /** How names of such files end, with the dot: as this one does, if it is one of them, else as most do. */
    public String ending(String wish) {
        return endings.isEmpty() || wish.startsWith(".") && endings.contains(wish.substring(1).toLowerCase(Locale.ROOT))
                ? wish
                : "." + endings.get(0);
    }

    /** Whether it is a picture that browsers show. */
    public boolean isPicture() {
        return ordinal() <= AVIF.ordinal() || this == SVG;
    }

    /** Whether browsers play it. */
    public boolean isPlayed() {
        return ordinal() >= MP4.ordinal() && ordinal() <= FLAC.ordinal();
    }

    boolean isOnlySaved() {
        return this == OTHER || this == HEIC;
    }

    public String mime() {
        return mime;
    }
}
