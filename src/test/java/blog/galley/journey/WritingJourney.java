package blog.galley.journey;

import org.junit.jupiter.api.BeforeEach;

/** A journey that begins where one writes, in a new post. */
abstract class WritingJourney extends Journey {

    @BeforeEach
    void startWriting() {
        signIn();
        newPost();
        source().focus();
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }
}
