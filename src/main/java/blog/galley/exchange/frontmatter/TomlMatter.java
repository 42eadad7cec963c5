package blog.galley.exchange.frontmatter;

import java.util.Map;

import blog.galley.exchange.report.Unreadable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;

/** Reads front matter in TOML. Its dates stay texts, with an offset or without. */
public final class TomlMatter {

    private static final TomlMapper TOML = new TomlMapper();

    private TomlMatter() {
    }

    /** @param above the lines of the file before the first of the block */
    public static Map<?, ?> parse(String block, int above) throws Unreadable {
        try {
            return (Map<?, ?>) JsonMatter.plain(TOML.readTree(block));
        } catch (JsonProcessingException e) {
            throw JsonMatter.unreadable("TOML", e, above);
        } catch (StackOverflowError e) {
            throw new Unreadable(above + 1, null, say -> say.badMatter("TOML", say.nestedTooDeeply()));
        }
    }
}
