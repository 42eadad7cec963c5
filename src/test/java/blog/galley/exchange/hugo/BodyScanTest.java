package blog.galley.exchange.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyScanTest {

    @Test
    void findsImagesAndLinksWhereTheyStand() {
        var scan = BodyScan.of("한글 ![a](a.png)\n\n| x |\n|---|\n| ![b](<b c.png>) |\n\n[r]: r.png\n> ![r]\n", line -> line + 11);

        assertThat(scan.references()).extracting(BodyScan.Reference::destination).containsExactly("a.png", "b c.png", "r.png");
        assertThat(scan.references().get(0)).isEqualTo(new BodyScan.Reference("a.png", true, 11, 4, 8));
        assertThat(scan.references().get(2).line()).isEqualTo(18);
    }

    @Test
    void findsThemInHtmlToo() {
        var scan = BodyScan.of(
                "<figure>\n<img alt=\"a > b\" src=\"a.png\">\n</figure>\n\nText <img src='b.png'> and <a href=\"c.md\">c</a>\n",
                line -> line + 1);

        assertThat(scan.references()).extracting(BodyScan.Reference::destination).contains("b.png", "c.md");
        assertThat(scan.references()).filteredOn(BodyScan.Reference::image).extracting(BodyScan.Reference::line).contains(5);
    }

    @Test
    void findsThemInFootnotes() {
        assertThat(BodyScan.of("Text[^1]\n\n[^1]: ![a](a.png)\n", line -> line + 1).references()).hasSize(1);
    }

    @Test
    void theFirstHeadingIsKnownByItsWords() {
        assertThat(BodyScan.of("## Two\n\n# *One* `code` and [more](x)\n\n# Other", line -> line + 1).heading().words())
                .isEqualTo("One code and more");
    }
}
