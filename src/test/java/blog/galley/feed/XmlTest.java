package blog.galley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

    @ParameterizedTest
    @ValueSource(strings = {"한글 & <b>", "]]>", "😀👩‍👩‍👧", "\"'", "<![CDATA[x", "a\tb\nc", "&amp;", "\u2028", ""})
    void keepsEveryText(String text) {
        var read = read(text);

        assertThat(read.one("/a/b")).isEqualTo(text);
        assertThat(read.one("/a/b/@c").replaceAll("\\s", " ")).isEqualTo(text.replaceAll("\\s", " "));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 8, 0xb, 0xc, 0x1f, 0xfffe, 0xffff, 0xd83d, 0xde00})
    void leavesOutWhatXmlHasNoPlaceFor(int unit) {
        assertThat(read("x" + (char) unit + "y").one("/a/b")).isEqualTo("xy");
    }

    private static XmlDocument read(String text) {
        var xml = new Xml().open("a").text("b", text, "c", text).close();
        return XmlDocument.of(xml.toString().getBytes(StandardCharsets.UTF_8));
    }
}
