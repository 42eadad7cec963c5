package blog.galley.exchange.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import blog.galley.exchange.files.Trees;
import blog.galley.exchange.report.Unreadable;
import blog.galley.post.PostContent;
import blog.galley.post.PostMetadata;
import blog.galley.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and values as people write them who never read a manual of ours. */
class FrontMatterHabitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"image: a.png", "Image: a.png", "cover: a.png", "cover: {image: a.png}", "featured_image: a.png",
        "featuredImage: a.png", "thumbnail: a.png",
        "images: [a.png, b.png]", "images: a.png", "header: {teaser: a.png}", "header: {image: a.png}",
        "header:\n  overlay_image: a.png", "image: {path: a.png}",
        "image: {src: a.png, width: 3}", "coverImage: a.png", "heroImage: a.png", "banner: a.png", "params: {image: a.png}",
        "cover: false\nimage: a.png"})
    void aPictureIsTheCover(String lines) throws Unreadable {
        var post = read("a.md", lines, "");

        assertThat(post.content().metadata().cover().src()).isEqualTo("a.png");
        assertThat(post.references()).extracting(BodyScan.Reference::destination).contains("a.png");
        assertThat(post.findings()).noneMatch(finding -> finding.message().in(English.SPEAKER).contains("understood"));
    }

    @Test
    void aCoverHasItsWords() throws Unreadable {
        assertThat(read("a.md", "image: {path: a.png, alt: An a}", "").content().metadata().cover())
                .isEqualTo(new PostMetadata.Cover("a.png", "An a", ""));
        assertThat(read("a.md", "image: a.png\nimage_alt: An a\nimage_caption: Below", "").content().metadata().cover())
                .isEqualTo(new PostMetadata.Cover("a.png", "An a", "Below"));
        for (var focus : Map.of("TopLeft", 0, "Top", 2, "Right", 14, "BottomRight", 24, "Center", 12, "Smart", 12).entrySet()) {
            assertThat(read("a.md", "image: {path: a.png, focal_point: " + focus.getKey() + "}", "").content().metadata().cover())
                    .isEqualTo(new PostMetadata.Cover("a.png", "", "", focus.getValue()));
        }
        assertThat(read("a.md", "image: true\nheader: false", "").content().metadata().cover()).isEqualTo(PostMetadata.Cover.NONE);
    }

    @ParameterizedTest
    @CsvSource({"toc: true,true", "TOC: yes,true", "toc: false,false", "'toc: {enable: true}',true", "'toc:\n  enable: false',false",
        "ShowToc: true,true", "tableOfContents: true,true"})
    void contentsAreAskedFor(String lines, boolean contents) throws Unreadable {
        assertThat(read("a.md", lines, "").content().metadata().toc()).isEqualTo(contents);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tags: a b | a,b", "tags: [a b, c] | a b,c", "tags: a b, c | a b,c", "categories: dev life | dev,life", "tag: a b | a b",
        "category: a b | a b",
        "tags: 2024 | 2024", "tags: [2024, 3.0] | 2024,3.0", "tags: '#a #b' | a,b", "Tags: 걷기 서울 | 걷기,서울"})
    void tagsAreReadAsJekyllAndHugoReadThem(String line, String tags) throws Unreadable {
        assertThat(String.join(",", read("a.md", line, "").content().tags())).isEqualTo(tags);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date: 2024-01-05", "created: 2024-01-05", "Created: 2024-01-05", "date_created: 2024-01-05",
        "createdAt: 2024-01-05", "pubDate: 2024-01-05",
        "publish_date: 2024-1-5", "published: 2024-01-05", "publishedAt: 2024/01/05", "작성일: 2024년 1월 5일"})
    void aDateHasManyNames(String line) throws Unreadable {
        var post = of("a.md", "---\ntitle: x\n" + line + "\n---\n");

        assertThat(post.content().metadata().dated()).isEqualTo("2024-01-05T00:00:00+09:00");
        assertThat(post.draft()).isFalse();
        assertThat(post.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lastmod", "updated", "last_modified_at", "modified", "updatedDate"})
    void soHasTheLastChange(String key) throws Unreadable {
        assertThat(read("a.md", key + ": 2024-03-01", "").lastChanged()).isEqualTo("2024-03-01T00:00:00+09:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "# A title\\n\\nText | Text", "A title\\n=======\\nText | Text", "#  A   *title*\\nText | Text",
        "# a title #\\n\\n\\nText | Text", "# Another\\n\\nText | # Another\\n\\nText",
        "Text\\n\\n# A title | Text\\n\\n# A title", "## A title\\nText | ## A title\\nText", "# A title | ''"})
    void aHeadingThatSaysTheTitleIsShownOnce(String body, String shown) throws Unreadable {
        assertThat(of("a.md", "---\ntitle: A title\ndate: 2024-01-01\n---\n" + body.replace("\\n", "\n")).content().body())
                .isEqualTo(shown.replace("\\n", "\n"));
    }

    /** As at Hugo and Jekyll, which make a page of it. */
    @Test
    void ofAKeyThatIsThereTwiceTheLastCounts() throws Unreadable {
        assertThat(of("a.md", "---\ntitle: One\ntags: [a]\ndate: 2024-01-05\ntitle: Two\ntags: [b]\n---\nText").content())
                .extracting(PostContent::title, PostContent::tags).isEqualTo(List.of("Two", List.of("b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{% include toc %}", "{:.center}\nText", "{{< figure src=\"a.png\" >}}", "{#top}", "{{ site.title }}"})
    void aTagAtTheBeginIsNoFrontMatter(String text) throws Unreadable {
        assertThat(of("2024-01-05-a.md", text).content().metadata().dated()).isEqualTo("2024-01-05T00:00:00+09:00");
    }

    @Test
    void soIsOneThatBecomesTheTitle() throws Unreadable {
        var words = of("2024-01-01-a.md", "# The *heading*\n\n![a](gone.png)\n").content();

        assertThat(words.title()).isEqualTo("The heading");
        assertThat(words.body()).isEqualTo("![a](gone.png)\n");
    }

    @Test
    void notionsNumbersAndPropertiesAreNoText() throws Unreadable {
        var post = of("Notes 0123456789abcdef0123456789abcdef/First post 1123456789abcdef0123456789abcdef.md",
                "# First post\n\nCreated: January 5, 2024 9:00 AM\nTags: a, b\n\nText");

        assertThat(post.content().title()).isEqualTo("First post");
        assertThat(post.content().metadata().slug()).isEqualTo("first-post");
        assertThat(post.content().tags()).containsExactly("a", "b");
        assertThat(post.content().metadata().dated()).isEqualTo("2024-01-05T09:00:00+09:00");
        assertThat(post.content().body()).isEqualTo("Text");
        assertThat(of("deadbeef0123456789abcdef01234567.md", "Text").content().title()).isEqualTo("deadbeef0123456789abcdef01234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\r\ntitle: x\r\ndate: 2024-01-05\r\n---\r\nText", "\uFEFF---\ntitle: x\ndate: 2024-01-05\n---\nText",
        "---  \ntitle: x\ndate: 2024-01-05\n---\t\nText",
        "+++\ntitle = 'x'\ndate = 2024-01-05\n+++\nText", "\n\n---\ntitle: x\ndate: 2024-01-05\n---\n\n\nText"})
    void fencesAreReadWhateverStandsAround(String text) throws Unreadable {
        assertThat(of("a.md", text).content()).extracting(PostContent::title, PostContent::body).isEqualTo(List.of("x", "Text"));
    }

    private static HugoPost read(String path, String lines, String body) throws Unreadable {
        return of(path, "---\ntitle: x\ndate: 2024-01-05\n" + lines + "\n---\n" + body);
    }

    private static HugoPost of(String path, String text) throws Unreadable {
        var tree = new HugoTree(Trees.of(path, text));
        return HugoPostReader.read(tree, tree.pages().get(0), text.getBytes(StandardCharsets.UTF_8), ZoneId.of("Asia/Seoul"));
    }
}
