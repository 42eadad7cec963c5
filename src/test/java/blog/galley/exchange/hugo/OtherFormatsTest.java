package blog.galley.exchange.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.exchange.files.Trees;
import blog.galley.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherFormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "blog.WordPress.2024-01-01.xml | <?xml?><rss xmlns:wp=\"http://wordpress.org/export/1.2/\"> | WordPress export",
        "my.ghost.2024.json | {\"db\": [{\"meta\": {\"version\": \"5\"}, \"data\": {\"posts\": []}}]} | Ghost export",
        "blog-01-01-2024.xml | <feed><generator>Blogger</generator> | Blogger export",
        "backup.xml | <blog type=\"tattertools/1.1\"> | Tistory backup",
        "posts/2024-01-01_x.html | <a href=\"https://medium.com/@me\">x</a> | Medium export", "x.html | <p>x</p> | pandoc",
        "a/b.rst | x | pandoc", "x.docx | PK | Save or export it as Markdown",
        "backup.tar.gz | x | Unpack it", "inner.zip | PK | Unpack it", "notes.txt | Text | name it with .md",
        "photos/a.JPG | x | pictures here and no posts", "data.csv | a,b | names end in .md",
        "feed.xml | <rss version=\"2.0\"> | feed", "config.json | {} | names end in .md", "vendor/a.md | x | none that is a post",
        "posts/_index.md | x | none that is a post"})
    void areSaidToBeWhatTheyAre(String path, String text, String said) {
        var finding = OtherFormats.of(Trees.of(path, text));

        assertThat(finding.message().in(English.SPEAKER)).contains(said);
        assertThat(finding.file()).isEqualTo(path);
    }

    @Test
    void soIsNothing() {
        assertThat(OtherFormats.of(Trees.of()).message().in(English.SPEAKER)).contains("There is no file in it.");
        assertThat(OtherFormats.of(Trees.of("node_modules/a.md", "x")).message().in(English.SPEAKER)).contains("none that is a post");
    }
}
