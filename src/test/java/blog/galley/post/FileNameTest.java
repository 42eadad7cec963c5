package blog.galley.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "photo.png|photo.png", "사진 1.jpg|사진-1.jpg", "../../etc/passwd|passwd", "C:\\Users\\ada\\a.gif|a.gif", "a\"b'c.png|a-b-c.png",
        "Bildschirmfoto 2026-12-01 um 10.15.30.png|Bildschirmfoto-2026-12-01-um-10.15.30.png", "a[1](2).png|a-1-2.png", ".png|png",
        "...|picture", "a?b#c%20d.webp|a-b-c-20d.webp", "no ending|no-ending", "a.tar.gz|a.tar.gz", "-x-.png|x.png"})
    void isFitForAddressesAndMarkdown(String name, String expected) {
        assertThat(FileName.of(name, "picture").free(Set.of())).isEqualTo(expected);
    }

    @Test
    void hasNothingThatCannotBeSeen() {
        assertThat(FileName.of("a\u202egnp.exe\n\0\t\u200b.png", "picture").free(Set.of())).isEqualTo("a-gnp.exe.png");
        assertThat(FileName.of("\ud800.png", "picture").free(Set.of())).isEqualTo("png");
    }

    @Test
    void isComposedAndNotTooLong() {
        var decomposed = Normalizer.normalize("가나다".repeat(100) + ".png", Normalizer.Form.NFD);

        assertThat(FileName.of(decomposed, "picture").free(Set.of())).isEqualTo("가나다".repeat(26) + "가나.png");
    }

    @Test
    void getsANumberIfAnotherFileHasIt() {
        var name = FileName.of("A.png", "picture");

        assertThat(name.free(Set.of("a.PNG", "A-2.png"))).isEqualTo("A-3.png");
        assertThat(name.isNameOf("A-3.png")).isTrue();
        assertThat(name.isNameOf("AB.png")).isFalse();
    }
}
