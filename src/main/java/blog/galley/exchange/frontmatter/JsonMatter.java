package blog.galley.exchange.frontmatter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import blog.galley.exchange.report.Unreadable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads front matter in JSON, which ends with its closing brace. */
public final class JsonMatter {

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private JsonMatter() {
    }

    public static FrontMatter read(String text) throws Unreadable {
        try (var parser = JSON.createParser(text.substring(0, Math.min(text.length(), MatterSize.MOST_CHARACTERS + 1)))) {
            var object = JSON.<JsonNode>readTree(parser);
            int end = (int) parser.currentLocation().getCharOffset();
            while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\r')) {
                end++;
            }
            if (end < text.length() && text.charAt(end) == '\n') {
                end++;
            }
            MatterSize.require(end, first(text));
            return FrontMatter.of(text.substring(0, end), MatterSize.require((Map<?, ?>) plain(object), "JSON", first(text)));
        } catch (JsonEOFException e) {
            MatterSize.require(text.length(), first(text)); // it may be closed beyond what was read
            throw unreadable("JSON", e, 0);
        } catch (JsonProcessingException e) {
            throw unreadable("JSON", e, 0);
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
    }

    private static int first(String text) {
        return FrontMatterReader.line(text, text.indexOf('{'));
    }

    static Unreadable unreadable(String format, JsonProcessingException e, int above) {
        var at = e.getLocation();
        var reason = e.getOriginalMessage().lines().findFirst().orElse("").replaceAll("\\.?\\s*$", "");
        return at == null
                ? new Unreadable(above + 1, null, say -> say.badMatter(format, reason))
                : new Unreadable(above + at.getLineNr(), at.getColumnNr(), say -> say.badMatter(format, reason));
    }

    /** Objects as maps, arrays as lists, null as null, and all else as text. */
    static Object plain(JsonNode node) {
        if (node.isObject()) {
            var map = new LinkedHashMap<String, Object>();
            node.fields().forEachRemaining(field -> map.put(field.getKey(), plain(field.getValue())));
            return map;
        }
        if (node.isArray()) {
            var list = new ArrayList<>();
            node.forEach(element -> list.add(plain(element)));
            return list;
        }
        return node.isNull() ? null : node.asText();
    }
}
