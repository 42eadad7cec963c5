package blog.galley.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The Markdown that lies beside these tests. */
final class Texts {

    private Texts() {
    }

    static String of(String name) {
        try (var file = Texts.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
