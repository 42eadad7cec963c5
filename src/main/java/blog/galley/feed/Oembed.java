package blog.galley.feed;

import java.util.LinkedHashMap;
import java.util.Map;

import blog.galley.card.Card;
import blog.galley.web.Json;

/**
 * An answer of the type "link".
 *
 * @param card null where there is no room for it
 */
record Oembed(String title, String author, String site, String home, String card) {

    String json() {
        return Json.text(fields());
    }

    String xml() {
        var xml = new Xml().open("oembed");
        fields().forEach((name, value) -> xml.text(name, value.toString()));
        return xml.close().toString();
    }

    private Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("version", "1.0");
        fields.put("type", "link");
        fields.put("title", title);
        fields.put("author_name", author);
        fields.put("provider_name", site);
        fields.put("provider_url", home);
        if (card != null) {
            fields.put("thumbnail_url", card);
            fields.put("thumbnail_width", Card.WIDTH);
            fields.put("thumbnail_height", Card.HEIGHT);
        }
        return fields;
    }
}
