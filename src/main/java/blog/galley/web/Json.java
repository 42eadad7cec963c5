package blog.galley.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes JSON that is also safe in an HTML script element: {@code <}, {@code >} and {@code &} are escaped. */
public final class Json {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static {
        JSON.getFactory().setCharacterEscapes(new CharacterEscapes() {
            @Override
            public int[] getEscapeCodesForAscii() {
                var codes = standardAsciiEscapesForJSON();
                for (char c : "<>&".toCharArray()) {
                    codes[c] = ESCAPE_STANDARD;
                }
                return codes;
            }

            @Override
            public SerializableString getEscapeSequence(int c) {
                return null; // use the standard escapes, and none beyond ASCII
            }
        });
    }

    private Json() {
    }

    public static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
