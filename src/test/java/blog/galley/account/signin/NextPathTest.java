package blog.galley.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/editor/1", "/editor?tag=a&tag=b", "/posts/%ED%95%9C#x", "/x?next=https://example.com"})
    void aPathHereIsFollowed(String next) {
        assertThat(NextPath.of(Optional.of(next))).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "editor", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example",
        "https://evil.example",
        "https:evil.example", "javascript:alert(1)", "/\t/evil.example", "\t//evil.example", " //evil.example", "/a\r\nSet-Cookie: a=b",
        "/\u0000", "/%zz"})
    void anythingElseLeadsToTheEditor(String next) {
        assertThat(NextPath.of(Optional.of(next))).isEqualTo("/editor");
    }

    @Test
    void hangulIsEncodedForTheHeader() {
        assertThat(NextPath.of(Optional.of("/posts/한"))).isEqualTo("/posts/%ED%95%9C");
    }

    @Test
    void withoutOneItIsTheEditor() {
        assertThat(NextPath.of(Optional.empty())).isEqualTo("/editor");
    }
}
