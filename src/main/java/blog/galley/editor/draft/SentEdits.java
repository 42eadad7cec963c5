package blog.galley.editor.draft;

import java.util.ArrayList;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import blog.galley.merge.Edit;
import blog.galley.merge.Edits;
import blog.galley.web.body.Form;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a browser sends in place of a text that the server has most of: {@code [[from, to, "text"], …]} in UTF-16 units.
 *
 * @param length of the result, in UTF-16 units
 * @param check  its {@link String#hashCode}, so that a text which has gone astray is noticed and not saved
 */
record SentEdits(Edits edits, int length, int check) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static SentEdits of(Form form) {
        return new SentEdits(edits(form.text("edits").orElse("")), number(form, "length"), number(form, "check"));
    }

    String appliedTo(String before) {
        String text;
        try {
            text = edits.apply(before);
        } catch (IllegalArgumentException beyondTheText) {
            throw new UnfitEdits();
        }
        if (text.length() != length || text.hashCode() != check) {
            throw new UnfitEdits();
        }
        if (edits.cutCharacters(before)) {
            throw new UnfitEdits(); // half a character cannot be stored
        }
        return text;
    }

    private static Edits edits(String json) {
        try {
            var read = JSON.readTree(json);
            if (!read.isArray()) {
                throw new IllegalArgumentException();
            }
            var list = new ArrayList<Edit>();
            read.forEach(edit -> list.add(edit(edit)));
            return new Edits(list);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw Problem.malformed(EditorMessages.class, EditorMessages::editsUnreadable);
        }
    }

    private static Edit edit(JsonNode json) {
        if (!json.isArray() || json.size() != 3 || !json.get(0).isInt() || !json.get(1).isInt() || !json.get(2).isTextual()) {
            throw new IllegalArgumentException();
        }
        return new Edit(json.get(0).asInt(), json.get(1).asInt(), storable(json.get(2).asText()));
    }

    /** JSON can spell what neither UTF-8 nor PostgreSQL can hold, and line ends that no text here has: as a field they are made LF. */
    private static String storable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw Problem.invalid(ProblemMessages.class, ProblemMessages::nul);
        }
        if (text.indexOf('\r') >= 0 || text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new UnfitEdits();
        }
        return text;
    }

    private static int number(Form form, String field) {
        try {
            return Integer.parseInt(form.line(field).orElse(""));
        } catch (NumberFormatException e) {
            throw new UnfitEdits();
        }
    }
}
