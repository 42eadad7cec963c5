package blog.galley.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hugo as it is installed, on a site of bare bodies. */
final class Hugo {

    /** As Hugo is by default, but for raw HTML, typographer's quotes and colours, of which bodies say nothing. */
    private static final String CONFIGURATION = """
            baseURL = "http://localhost/"
            disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404"]
            [markup.goldmark.renderer]
            unsafe = true
            [markup.goldmark.extensions]
            typographer = false
            [markup.highlight]
            codeFences = false
            """;

    private final Path site;

    Hugo(Path site) {
        this.site = site;
    }

    static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("hugo", "version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    List<String> render(List<String> bodies) throws IOException, InterruptedException {
        Files.writeString(site.resolve("config.toml"), CONFIGURATION);
        Files.createDirectories(site.resolve("layouts/_default"));
        Files.writeString(site.resolve("layouts/_default/single.html"), "<body>{{ .Content }}</body>"); // it writes no empty pages
        Files.createDirectories(site.resolve("content"));
        for (int i = 0; i < bodies.size(); i++) {
            Files.writeString(site.resolve("content/p" + i + ".md"), "---\ntitle: x\n---\n" + bodies.get(i));
        }
        var hugo = new ProcessBuilder("hugo", "--quiet").directory(site.toFile()).redirectErrorStream(true)
                .redirectOutput(site.resolve("hugo.log").toFile()).start();
        if (hugo.waitFor() != 0) {
            throw new IOException(Files.readString(site.resolve("hugo.log")));
        }
        var pages = new ArrayList<String>();
        for (int i = 0; i < bodies.size(); i++) {
            pages.add(Files.readString(site.resolve("public/p" + i + "/index.html")));
        }
        return pages;
    }
}
