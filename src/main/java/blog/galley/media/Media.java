package blog.galley.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What is known of a file. What is in it stays in the database until somebody asks: see {@link MediaStore}. */
@Entity
public class Media {

    @Id
    private String hash;
    private String type;
    private Integer width;
    private Integer height;
    private int size;
    private Instant createdAt;

    protected Media() {
    }

    public String hash() {
        return hash;
    }

    public FileType type() {
        return FileType.of(type);
    }

    /** In pixels; null if it has none, or none that is easily told. */
    public Integer width() {
        return width;
    }

    public Integer height() {
        return height;
    }

    public int size() {
        return size;
    }

    /** Where it is served under this name, which is for people: the hash alone finds it. */
    public String address(String name) {
        var last = name.replace('\\', '/').replaceAll(".*/", "").replaceAll("\\p{Cc}", "");
        var nfc = Normalizer.normalize(last.isBlank() ? "file" : last, Normalizer.Form.NFC);
        return "/media/" + hash + "/" + URLEncoder.encode(nfc, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
