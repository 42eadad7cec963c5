package blog.galley.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON that may also stand within HTML: nothing in it ends a script element or begins another. */
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
                return null; // the standard one, and none for letters beyond ASCII
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
