package blog.galley.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostPathTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            my post,              my-post
            /posts/my-post/,      my-post
            /2024/04/old post/,   /2024/04/old-post
            첫 글,                 첫-글
            /,                    ''
            """)
    void takesWhatAnAuthorTypes(String typed, String kept) {
        assertThat(PostPath.wish(typed)).isEqualTo(kept);
    }

    @Test
    void putsSlugsUnderPosts() {
        assertThat(PostPath.ofSlug("첫-글")).isEqualTo("/posts/첫-글");
        assertThat(PostPath.ofSlug("/2024/old")).isEqualTo("/2024/old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editor/5", "/login", "/media/x", "/fragments/posts", "/a//b", "/a/../editor", "/..", "/a/.", "/favicon.svg",
        "/feed.xml", "/authors/ada", "/cards/1.png",
        "/llms.txt", "/2024/notes.md"})
    void refusesAddressesThatBelongToTheBlogItself(String path) {
        assertThat(PostPath.refusal(path)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/posts/hello", "/2024/04/hello", "/editorial"})
    void allowsTheRest(String path) {
        assertThat(PostPath.refusal(path)).isNull();
    }

    @Test
    void isPercentEncodedInLinks() {
        assertThat(PostPath.encoded("/posts/첫 글")).isEqualTo("/posts/%EC%B2%AB%20%EA%B8%80");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /posts/%EC%B2%AB%20%EA%B8%80/, /posts/첫 글
            /posts/a+b,                    /posts/a+b
            /posts/%zz,                    /posts/%zz
            /posts/%00,                    /posts/%00
            """)
    void isDecodedFromLinksWhereItCanBe(String address, String path) {
        assertThat(PostPath.decoded(address)).isEqualTo(path);
    }
}
