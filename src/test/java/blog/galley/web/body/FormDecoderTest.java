package blog.galley.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import blog.galley.Limits;
import blog.galley.Problem;
import blog.galley.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormDecoderTest {

    @Test
    void decodesFieldsInOrder() {
        var form = decode("tag=a+b&tag=%ED%95%9C%EA%B8%80&empty=&alone&title=1%2B1%3D2");

        assertThat(form.all("tag")).containsExactly("a b", "한글");
        assertThat(form.text("empty")).contains("");
        assertThat(form.text("alone")).contains("");
        assertThat(form.text("title")).contains("1+1=2");
        assertThat(form.text("missing")).isEmpty();
    }

    @Test
    void takesTheLastOfAFieldAsACheckboxBehindItsDefault() {
        assertThat(decode("toc=off&toc=on").text("toc")).contains("on");
    }

    @Test
    void endsLinesTheSameWayForEveryBrowser() {
        assertThat(decode("body=a%0D%0Ab%0Dc%0Ad").text("body")).contains("a\nb\nc\nd");
    }

    @Test
    void refusesMoreFieldsThanAnyFormHas() {
        assertThat(decode("a&".repeat(Limits.FORM_FIELDS)).all("a")).hasSize(Limits.FORM_FIELDS);
        assertThatThrownBy(() -> decode("a&".repeat(Limits.FORM_FIELDS) + "b"))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
    }

    @Test
    void keepsTextThatWasSentUnencoded() {
        assertThat(decode("body=한글 raw").text("body")).contains("한글 raw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"body=%FF", "body=%ED%95", "body=%C0%80", "body=%ED%A0%80", "body=%", "body=%4", "body=%zz", "body=%+4",
        "body=%-1", "body=%-0", "%zz=body"})
    void refusesWhatIsNotUtf8InsteadOfDamagingIt(String form) {
        assertThatThrownBy(() -> decode(form)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.MALFORMED));
    }

    @Test
    void refusesNul() {
        assertThatThrownBy(() -> decode("body=a%00b")).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.phrase().in(English.SPEAKER)).contains("NUL"));
    }

    @Test
    void survivesEmptyAndOddForms() {
        assertThat(decode("").fields()).isEmpty();
        assertThat(decode("&&=x&").fields()).containsOnlyKeys("");
    }

    private static Form decode(String form) {
        return new FormDecoder(form.getBytes(StandardCharsets.UTF_8)).decode();
    }
}
