package blog.galley.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePathTest {

    @Test
    void namesAreInNfcWithSlashes() {
        assertThat(FilePath.clean(Normalizer.normalize("글/사진.png", Normalizer.Form.NFD))).contains("글/사진.png");
        assertThat(FilePath.clean("posts\\a\\index.md")).contains("posts/a/index.md");
        assertThat(FilePath.clean("./posts//a/../b.md")).contains("posts/b.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.md", "/etc/passwd", "C:\\x.md", "a/../../x.md", "..\\..\\x.md", "a\0b.md", "", "."})
    void noneLeadsOutOfTheTree(String raw) {
        assertThat(FilePath.clean(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".git/config", "posts/.DS_Store", "__MACOSX/posts/a.md", "posts/._a.md", "Thumbs.db"})
    void litterIsKnown(String path) {
        assertThat(FilePath.isLitter(path)).isTrue();
    }
}
