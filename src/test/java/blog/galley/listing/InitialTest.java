package blog.galley.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialTest {

    @ParameterizedTest
    @CsvSource({"java,J", "C#,C", ".NET,N", "école,E", "3D,0–9", "한글,ㅎ", "가상,ㄱ", "까치,ㄱ", "빵,ㅂ", "힣,ㅎ", "ㄱㄴ,ㄱ", "ㄲ,ㄱ", "ﾡ,ㄱ", "ㅏ,ㅏ", "Ａｂ,A",
        "ﬁn,F", "ｶﾅ,か", "カタカナ,か", "ひらがな,ひ", "日本,漢", "я,Я", "ω,Ω", "🎉,#", "++,#"})
    void isTheLetterOneWouldLookUnder(String name, String letter) {
        assertThat(Initial.of(name)).isEqualTo(letter);
    }
}
