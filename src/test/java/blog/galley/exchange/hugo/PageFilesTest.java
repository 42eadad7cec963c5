package blog.galley.exchange.hugo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;

import blog.galley.exchange.files.Trees;
import blog.galley.exchange.report.Unreadable;
import blog.galley.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"![a](IMG_1.HEIC)", "<img src=\"IMG_1.HEIC\">", "{{< figure src=\"IMG_1.HEIC\" >}}", "Only beside it."})
    void aPictureInAFormatThatNoBrowserShowsIsRefusedByName(String text) throws Unreadable {
        var tree = new HugoTree(Trees.of("b/index.md", text, "b/IMG_1.HEIC", "x", "b/c.jpg", "x"));
        var post = HugoPostReader.read(tree, tree.pages().get(0), text.getBytes(UTF_8), ZoneId.of("UTC"));

        assertThat(PageFiles.of(tree, tree.pages().get(0), post)).containsOnlyKeys("c.jpg");
        assertThat(post.findings()).extracting(finding -> finding.message().in(English.SPEAKER)).filteredOn(said -> said.contains("HEIC"))
                .containsExactly(
                        "IMG_1.HEIC is HEIC, which browsers do not show. Save it as JPEG, name that in the text and import again.");
    }

    @Test
    void picturesOfHexoLieInAFolderCalledLikeThePost() throws Unreadable {
        var text = "---\ntitle: x\ndate: 2024-01-01\n---\n{% asset_img a.png Words %} ![b](b.png) [there]({% post_url other %})";
        var tree = new HugoTree(Trees.of("_config.yml", "", "source/_posts/other.md", "Text", "source/_posts/x.md", text,
                "source/_posts/x/a.png", "x", "source/_posts/x/b.png", "x"));
        var page = tree.pages().stream().filter(one -> one.source().endsWith("x.md")).findFirst().orElseThrow();
        var post = HugoPostReader.read(tree, page, text.getBytes(UTF_8), ZoneId.of("UTC"));

        assertThat(PageFiles.of(tree, page, post)).containsOnlyKeys("a.png", "b.png");
        assertThat(post.content().body()).startsWith("![Words](a.png) ![b](b.png) [there](/").doesNotContain("{%");
    }

    @Test
    void tagsOfJekyllAreWordsInASiteOfHugos() throws Unreadable {
        var text = "{% raw %}x{% endraw %} {{ site.baseurl }} {:.a}";
        var tree = new HugoTree(Trees.of("hugo.toml", "", "content/x.md", text));

        assertThat(HugoPostReader.read(tree, tree.pages().get(0), text.getBytes(UTF_8), ZoneId.of("UTC")).content().body()).isEqualTo(text);
    }
}
