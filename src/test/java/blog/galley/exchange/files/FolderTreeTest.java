package blog.galley.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

import blog.galley.exchange.hugo.HugoPage;
import blog.galley.exchange.hugo.HugoTree;
import blog.galley.exchange.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(new HugoTree(FolderTree.of(folder.resolve("site/content"))).pages()).extracting(HugoPage::source)
                .containsExactly("posts/a.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8"})
    @DisabledOnOs(OS.WINDOWS)
    void namesAreTheSameInEveryLocale(String locale) throws IOException, InterruptedException {
        write("글/첫 글+1 100%.md");
        write("글/사진.png");
        var java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                FolderNames.class.getName(), folder.toString());
        java.environment().clear();
        java.environment().put("LC_ALL", locale);
        var process = java.redirectError(Redirect.DISCARD).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).lines()).as(locale)
                .containsExactly("\\uae00/\\uc0ac\\uc9c4.png", "\\uae00/\\uccab \\uae00+1 100%.md");
        assertThat(process.waitFor()).isZero();
    }

    private void write(String path) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
    }
}
