package blog.galley.web.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a submitted form by name, in the order in which they were sent. Line ends are LF, whatever the browser sent. */
public record Form(Map<String, List<String>> fields) {

    /** The last value, as browsers let a checkbox follow its hidden default; none if the field was not sent. */
    public Optional<String> text(String field) {
        return all(field).stream().reduce((first, last) -> last);
    }

    /** As {@link #text}, on one line and without space around it. */
    public Optional<String> line(String field) {
        return text(field).map(value -> value.replaceAll("\\R", " ").strip());
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** The same with another value of a field. */
    public Form with(String field, String value) {
        var others = new LinkedHashMap<>(fields);
        others.put(field, List.of(value));
        return new Form(others);
    }
}
