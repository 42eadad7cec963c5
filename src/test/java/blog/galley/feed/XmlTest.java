package blog.galley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class XmlTest {

    @ParameterizedTest
    @ValueSource(strings = {"한글 & <b>", "]]>", "😀👩‍👩‍👧", "\"'", "<![CDATA[x", "a\tb\nc", "&amp;", "\u2028", "{text} {|", "", " "})
    void keepsEveryText(String text) {
        var read = read(text);

        assertThat(read.one("/feed/title")).isEqualTo(text);
        assertThat(read.one("/feed/@xml:lang").replaceAll("\\s", " ")).isEqualTo(text.replaceAll("\\s", " "));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 8, 0xb, 0xc, 0x1f, 0xfffe, 0xffff, 0xd83d, 0xde00})
    void leavesOutWhatXmlHasNoPlaceFor(int unit) {
        assertThat(read("x" + (char) unit + "y").one("/feed/title")).isEqualTo("xy");
    }

    private static XmlDocument read(String text) {
        var feed = new Feed("", text, "", text, "", "", "", null, List.of(), Instant.EPOCH);
        return XmlDocument.of(FeedFormat.ATOM.write(feed).getBytes(StandardCharsets.UTF_8));
    }
}
