package blog.galley.editor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagSoundTest {

    @ParameterizedTest
    @CsvSource({"java, JAVA", "ｊａｖａ, java", "자바, Java", "스프링, Spring", "도커, Docker", "쿠버네티스, Kubernetes", "파이썬, Python", "리눅스, Linux"})
    void isAlikeInAnotherCaseWidthOrScript(String one, String other) {
        assertThat(TagSound.alike(one, other)).isTrue();
        assertThat(TagSound.alike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"java, javascript", "자바, 자바스크립트", "글쓰기, 글읽기", "C, C#", "서울, Seattle", "여행, Java", "java, jive"})
    void isNotAlikeOtherwise(String one, String other) {
        assertThat(TagSound.alike(one, other)).isFalse();
    }
}
