package blog.galley.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import blog.galley.markdown.rawhtml.Links;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images of files whose sizes are known, players, and files that are on their way. */
class PicturesTest {

    private static final String UPLOAD = "uploading:0123456789abcdef";

    private final Markdown markdown = new Markdown(List.of());

    /** Files of a post: all that end in .jpg are photographs. */
    private static final Links FILES = new Links() {
        @Override
        public String resolve(String destination) {
            return destination.endsWith(".jpg") ? "/media/0a/" + destination : destination;
        }

        @Override
        public Image image(String destination) {
            var name = resolve(destination);
            return destination.endsWith(".jpg")
                    ? new Image(new Size(destination.startsWith("tall") ? 600 : 1200, 900), name + ".webp 720w, " + name + ".webp 1080w",
                            name + ".webp 720w", name + " 720w")
                    : null;
        }
    };

    @Test
    void aPictureIsServedInSizesWithinALinkToTheWhole() {
        var p = read("![Sea](a.jpg)").selectFirst("p");

        assertThat(p.selectFirst("> a.enlarge").attr("href")).isEqualTo("/media/0a/a.jpg");
        var sources = p.select("> a > picture > source[type=image/webp]");
        assertThat(sources.get(0).attr("media")).isEqualTo("(max-width: 30rem)");
        assertThat(sources.get(0).attr("srcset")).isEqualTo("/media/0a/a.jpg.webp 720w");
        assertThat(sources.get(1).attr("srcset")).endsWith("/media/0a/a.jpg.webp 1080w");
        assertThat(sources.get(1).attr("sizes")).startsWith("min(33.47rem,");
        var img = p.selectFirst("picture > img");
        assertThat(img.attr("src")).isEqualTo("/media/0a/a.jpg");
        assertThat(img.attr("srcset")).isEqualTo("/media/0a/a.jpg 720w");
        assertThat(List.of(img.attr("width"), img.attr("height"), img.attr("alt"), img.attr("loading"))).containsExactly("1200", "900",
                "Sea", "lazy");
    }

    @Test
    void withinALinkThePictureLeadsWhereThatLeads() {
        assertThat(read("[![Sea](a.jpg)](https://example.org)").select("a")).hasSize(1);
        assertThat(read("[![Sea](a.jpg)](https://example.org)").select("a > picture > img")).hasSize(1);
    }

    @Test
    void aPictureOfNoKnownSizeStaysAsItIs() {
        assertThat(markdown.read("![Sea](b.png)", FILES).html().strip())
                .isEqualTo("<p><img src=\"b.png\" alt=\"Sea\" loading=\"lazy\" decoding=\"async\" /></p>");
    }

    @Test
    void aLineBehindItSaysHowWideItStands() {
        assertThat(read("![Sea](a.jpg \"The sea\")\n{.wide}").selectFirst("figure.wide > figcaption").text()).isEqualTo("The sea");
        assertThat(read("![Sea](a.jpg)\n{.full}").select("p.full > a > picture > img")).hasSize(1);
        assertThat(read("![Sea](a.jpg)\n{.full}").text()).isEmpty();
        assertThat(read("![Sea](a.jpg)\n{.full}").selectFirst("source:last-of-type").attr("sizes")).isEqualTo("100vw");
        assertThat(markdown.read("Words\n\n![Sea](a.jpg)\n{.wide}\n\nmore", FILES).excerpt()).isEqualTo("Words more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{.red}", "{#id}", "{.wide} and more", "{.wide", "words {.wide}"})
    void anythingElseInBracesIsText(String line) {
        assertThat(read("![Sea](a.jpg)\n" + line).text()).isEqualTo(line);
        assertThat(read("![Sea](a.jpg)\n" + line).select(".wide")).isEmpty();
    }

    @Test
    void wordsAreNotMadeWide() {
        assertThat(read("Some words\n{.wide}").text()).isEqualTo("Some words {.wide}");
    }

    @Test
    void withinAListOrAQuotationNothingStandsWider() {
        for (var text : List.of("- ![Sea](a.jpg)\n  {.wide}", "- ![Sea](a.jpg)\n  {.wide}\n\n- more", "> ![Sea](a.jpg)\n> {.full}",
                "word[^1]\n\n[^1]: ![Sea](a.jpg)\n    {.full}")) {
            assertThat(read(text).text()).as(text).doesNotContain("{");
            assertThat(read(text).select(".wide, .full")).as(text).isEmpty();
            assertThat(read(text).selectFirst("source:last-of-type").attr("sizes")).as(text).startsWith("min(33.47rem");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"- [x] ![Sea](a.jpg)", "- [x] ![Sea](a.jpg)\n\n- words"})
    void aTaskOfAPictureKeepsItsBox(String text) {
        assertThat(read(text).select("li.task label > input[checked] ~ a.enlarge")).hasSize(1);
    }

    @Test
    void aRowIsOneInATightListToo() {
        assertThat(read("- ![](a.jpg) ![](b.jpg)\n- words").select("li > p.pictures > a")).hasSize(2);
    }

    @Test
    void severalPicturesInAParagraphAreARow() {
        var row = read("![](a.jpg) ![](tall.jpg)\n![](b.jpg)\n{.wide}").selectFirst("p.pictures.wide");

        assertThat(row.select("> a").eachAttr("class")).containsExactly("enlarge share-5", "enlarge share-3", "enlarge share-5");
        assertThat(row.selectFirst("source:last-of-type").attr("sizes")).contains("calc(min(50.2rem").endsWith(" / 3)");
        assertThat(read("![](a.jpg) ![](badge.svg)").select(".pictures")).as("not with what may be a badge").isEmpty();
        assertThat(read("![](a.jpg) and ![](b.jpg)").select(".pictures")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"clip.mp4, video", "CLIP.MOV, video", "a.webm?x=1, video", "song.mp3, audio", "a.m4a#t=3, audio", "a.flac, audio"})
    void soundsAndFilmsArePlayed(String file, String tag) {
        var player = read("![What is heard](" + file + ")").selectFirst("p > " + tag);

        assertThat(player.attr("src")).isEqualTo(file);
        assertThat(player.hasAttr("controls")).isTrue();
        assertThat(player.attr("preload")).isEqualTo("metadata");
        assertThat(player.attr("aria-label")).isEqualTo("What is heard");
    }

    @Test
    void aFileOnItsWayHasItsPlace() {
        var slot = read("Before ![사진 1.png](" + UPLOAD + ") after").selectFirst("p > upload-slot");

        assertThat(slot.attr("data-upload")).isEqualTo("0123456789abcdef");
        assertThat(slot.text()).isEqualTo("사진 1.png");
        assertThat(read("![a](uploading:no)").select("upload-slot, img")).isEmpty();
        assertThat(read("![\\<b>](" + UPLOAD + ")").selectFirst("upload-slot").html()).isEqualTo("&lt;b&gt;");
    }

    @Test
    void aTextOfPicturesAloneDoesNotGrowBeyondMeasure() {
        var text = "![](a.jpg) ".repeat(20_000);

        assertThat(markdown.read(text, FILES).html().length()).isLessThan(20 * text.length());
    }

    private Element read(String text) {
        return Jsoup.parseBodyFragment(markdown.read(text, FILES).html()).body();
    }
}
