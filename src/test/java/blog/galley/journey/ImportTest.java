package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ImportTest extends Journey {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"><rect width=\"40\" height=\"30\"/></svg>";

    @TempDir
    Path folder;

    @Test
    void aFolderComesInWithItsPicturesAndTheReportAppearsByItself() throws IOException {
        write("content/posts/첫 글/index.md", "---\ntitle: 첫 글\ndate: 2024-04-08\nmood: calm\n---\n![그림](그림.svg)\n");
        write("content/posts/첫 글/그림.svg", SVG);
        write("content/posts/둘째.md", "---\ntitle: 둘째\ndate: 2024-04-09\n---\n본문\n");
        signIn();
        page.navigate("/editor");
        page.getByText("Import").click();
        page.locator("#Folder").setInputFiles(folder.resolve("content"));
        page.getByText("Import the folder").click();

        assertThat(page.locator("#Progress")).containsText("Done: 2 imported");
        assertThat(page.locator(".import-findings")).containsText("posts/첫 글/index.md");
        page.locator(".import-imported a", new Page.LocatorOptions().setHasText("/posts/첫-글")).click();
        assertThat(page.locator(".prose img")).hasJSProperty("naturalWidth", 40);
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
