package blog.galley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTreeTest {

    @TempDir
    Path folder;

    @Test
    void namesAreNfcWhateverTheDiskHas() throws IOException {
        write(Normalizer.normalize("글/사진.md", Normalizer.Form.NFD));
        write(".git/config.md");
        write("a/.DS_Store");

        assertThat(FolderTree.of(folder).paths()).containsExactly("글/사진.md");
    }

    @Test
    void linksThatLeadOutAreNotFollowed() throws IOException {
        var outside = Files.writeString(folder.resolve("secret.md"), "secret");
        write("blog/a.md");
        Files.createSymbolicLink(folder.resolve("blog/secret.md"), outside);
        Files.createSymbolicLink(folder.resolve("blog/loop"), folder.resolve("blog"));
        Files.createSymbolicLink(folder.resolve("blog/same.md"), folder.resolve("blog/a.md"));

        var tree = FolderTree.of(folder.resolve("blog"));

        assertThat(tree.paths()).containsExactly("a.md", "same.md");
        assertThat(tree.findings()).extracting(Finding::file).containsExactlyInAnyOrder("secret.md", "loop");
    }

    @Test
    void aContentFolderBringsTheStaticOneBesideIt() throws IOException {
        write("site/content/posts/a.md");
        write("site/static/images/x.png");

        assertThat(FolderTree.of(folder.resolve("site/content")).paths()).containsExactly("content/posts/a.md", "static/images/x.png");
        assertThat(new HugoTree(FolderTree.of(folder.resolve("site/content"))).pages()).extracting(HugoPage::source).containsExactly("posts/a.md");
    }

    private void write(String path) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
    }
}
