package blog.galley.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

import blog.galley.exchange.EmptyEntries;
import blog.galley.exchange.frontmatter.HugoText;
import blog.galley.exchange.report.Unreadable;
import blog.galley.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTreeTest {

    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void koreanNamesAreReadWhereverTheyWerePacked() throws IOException {
        assertThat(paths(Trees.zip(Map.of("글/사진.png", TEXT)))).containsExactly("글/사진.png");
        assertThat(paths(Trees.zip(Map.of("글/사진.png", TEXT), Charset.forName("x-windows-949"), false))).containsExactly("글/사진.png");
        assertThat(paths(Trees.zip(Map.of(Normalizer.normalize("글/사진.png", Normalizer.Form.NFD), TEXT), StandardCharsets.UTF_8, false)))
                .containsExactly("글/사진.png");
    }

    @Test
    void pathsThatLeadOutAreReported() throws IOException, Unreadable {
        try (var tree = tree(Trees.zip(Map.of("../../evil.md", TEXT, "/etc/evil.md", TEXT, "..\\evil.md", TEXT, "good.md", TEXT)))) {
            assertThat(tree.paths()).containsExactly("good.md");
            assertThat(tree.findings()).hasSize(3).allMatch(finding -> finding.message().in(English.SPEAKER).contains("leads out"));
            assertThat(tree.file("good.md").orElseThrow().read(10)).isEqualTo(TEXT);
        }
    }

    @Test
    void litterIsLeftOut() throws IOException {
        assertThat(paths(Trees.zip(Map.of("__MACOSX/._a.md", TEXT, "a.md", TEXT, ".git/x", TEXT, "p/.DS_Store", TEXT))))
                .containsExactly("a.md");
    }

    @Test
    void whatUnpacksToTooMuchIsNotUnpacked() throws IOException {
        try (var tree = tree(Trees.zip(Map.of("zeros.md", new byte[8 * 1024 * 1024])))) {
            assertThatThrownBy(() -> tree.file("zeros.md").orElseThrow().read(HugoText.MOST_BYTES))
                    .isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.phrase().in(English.SPEAKER)).contains("over 1 MB"));
        }
    }

    @Test
    void moreEntriesThanAreTakenAreRefusedWhateverTheArchiveSaysOfThem() throws IOException {
        int tooMany = DirectoryGuard.MOST_ENTRIES + 1;
        for (int claimed : new int[]{1, 20_000, 0xffff}) {
            var zip = new EmptyEntries(tooMany, 0).write(folder.resolve("many.zip"), claimed);
            assertThatThrownBy(() -> ZipTree.of(zip, () -> {})).as("claims %d", claimed).isInstanceOf(DirectoryGuard.TooMuch.class);
            Files.delete(zip); // nothing holds it open
        }
    }

    @Test
    void asManyAsAreTakenComeInWhateverFormTheirNumberHas() throws IOException {
        for (int claimed : new int[]{10_000, 0xffff}) {
            try (var tree = ZipTree.of(new EmptyEntries(10_000, 0).write(folder.resolve("some.zip"), claimed), () -> {})) {
                assertThat(tree.paths()).hasSize(10_000);
            }
        }
    }

    @Test
    void fieldsBesideTheNamesAreFewToo() throws IOException {
        var zip = new EmptyEntries(1000, 60_000).write(folder.resolve("extra.zip"), 1000);

        assertThatThrownBy(() -> ZipTree.of(zip, () -> {})).isInstanceOf(DirectoryGuard.TooMuch.class);
    }

    @Test
    void aNameOfManyCharactersIsReportedInFew() throws IOException {
        try (var tree = tree(Trees.zip(Map.of("a".repeat(60_000) + ".md", TEXT, "good.md", TEXT)))) {
            assertThat(tree.paths()).containsExactly("good.md");
            assertThat(tree.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.file()).hasSizeLessThan(1100);
                assertThat(finding.message().in(English.SPEAKER)).contains("over 800 characters");
            });
        }
    }

    @Test
    void manyPathsThatLeadOutAreCounted() {
        var tree = new FileTree(() -> {});
        for (int i = 0; i < 50_000; i++) {
            tree.add("../" + i, () -> null);
        }

        assertThat(tree.findings()).hasSize(1001);
        assertThat(tree.findings().get(1000).message().in(English.SPEAKER)).contains("49000 more");
    }

    @Test
    void whatIsCutShortIsNoZip() {
        var zip = Trees.zip(Map.of("a.md", TEXT));

        assertThatThrownBy(() -> tree(Arrays.copyOf(zip, zip.length / 2))).isInstanceOf(IOException.class);
    }

    private Iterable<String> paths(byte[] zip) throws IOException {
        try (var tree = tree(zip)) {
            return tree.paths();
        }
    }

    private FileTree tree(byte[] zip) throws IOException {
        return ZipTree.of(Files.write(folder.resolve("a.zip"), zip), () -> {});
    }
}
