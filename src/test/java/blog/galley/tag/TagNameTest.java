package blog.galley.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            C,        c
            C#,       c-sharp
            C++,      c-plus-plus
            .NET,     dot-net
            Next.js,  next-dot-js
            한글,      한글
            Spring Boot, spring-boot
            ★,        tag
            """)
    void keepsNamesApartInAddresses(String name, String slug) {
        assertThat(TagName.slug(name)).isEqualTo(slug);
    }

    @Test
    void comeBetweenCommasEachOnce() {
        assertThat(TagName.list(List.of(" java, HTMX,,#한글", "htmx,C#，Next.js"))).containsExactly("java", "HTMX", "한글", "C#", "Next.js");
    }

    @Test
    void areFreeOfControlCharactersAndNotEndless() {
        assertThat(TagName.list(List.of("a\u0007b\tc", "x".repeat(500)))).containsExactly("a b c", "x".repeat(60));
    }
}
