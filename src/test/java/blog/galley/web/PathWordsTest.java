package blog.galley.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathWordsTest {

    @ParameterizedTest
    @CsvSource({"/posts/back-button,back button", "/2024/03/back_button.html,back button", "/posts/혈당-일기/,혈당 일기",
        "/post/c%23/index.php,c 23",
        "/2024/03/,''", "/archive/1999,''", "/,''", "'',''", "/a/<script>,script",
        "/blog/one-two-three-four-five-six-seven-eight-nine,one two three four five six seven eight"})
    void comeFromTheLastPartThatHasSome(String path, String words) {
        assertThat(PathWords.of(path)).isEqualTo(words);
    }
}
