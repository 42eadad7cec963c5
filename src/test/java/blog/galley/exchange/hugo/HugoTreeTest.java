package blog.galley.exchange.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.exchange.files.Trees;
import blog.galley.exchange.report.Finding;
import org.junit.jupiter.api.Test;

class HugoTreeTest {

    @Test
    void pagesAreKnownByTheirPathInTheContentFolder() {
        assertThat(sources("content/posts/a.md", "static/x.png", "README.md", "themes/t/content/b.md")).containsExactly("posts/a.md");
        assertThat(sources("blog-main/content/posts/a.md", "blog-main/hugo.toml", "blog-main/README.md")).containsExactly("posts/a.md");
        assertThat(sources("posts/a.md", "posts/b/index.md", "static/c.md")).containsExactly("posts/a.md", "posts/b/index.md");
        assertThat(sources("posts/content/a.md", "posts/b.md")).containsExactly("posts/b.md", "posts/content/a.md");
    }

    @Test
    void bundlesAreNamedLikeTheirFolder() {
        var pages = tree("posts/b/index.md", "posts/b/x.png", "posts/b/images/y.png", "posts/b/more.md", "posts/c.markdown", "index.md")
                .pages();

        assertThat(pages).extracting(HugoPage::name).containsExactly("", "b", "c");
        assertThat(pages).extracting(HugoPage::bundle).containsExactly(false, true, false);
        assertThat(pages).extracting(page -> page.address("")).containsExactly("/", "/posts/b", "/posts/c");
    }

    @Test
    void whatIsNoPageIsReported() {
        var strays = tree("posts/_index.md", "_index.ko.md", "posts/b/index.md", "posts/b/more.md", "a.html", "a.adoc", "a.txt").strays();

        assertThat(strays).extracting(Finding::file)
                .containsExactlyInAnyOrder("posts/_index.md", "_index.ko.md", "posts/b/more.md", "a.html", "a.adoc");
        assertThat(strays).allMatch(finding -> finding.kind() == Finding.Kind.SKIPPED);
    }

    @Test
    void imagesAreFoundWhereHugoAndItsUsersPutThem() {
        var tree = tree("content/posts/b/index.md", "content/posts/b/in/x.png", "content/posts/c.md", "content/posts/beside.png",
                "static/images/s.png",
                "static/posts/c/served.png");
        var bundle = tree.pages().get(0);
        var single = tree.pages().get(1);

        assertThat(tree.meant(bundle, "in/x.png")).isPresent();
        assertThat(tree.meant(bundle, "/posts/b/in/x.png")).isPresent();
        assertThat(tree.meant(single, "beside.png")).isPresent();
        assertThat(tree.meant(single, "../beside.png")).isPresent();
        assertThat(tree.meant(single, "/images/s.png")).isPresent();
        assertThat(tree.meant(single, "images/s.png")).isPresent();
        assertThat(tree.meant(single, "../../static/images/s.png")).isPresent();
        assertThat(tree.meant(single, "served.png")).isPresent();
        assertThat(tree.meant(single, "../../../../etc/passwd")).isEmpty();
        assertThat(tree.meant(single, "b/index.md")).isEmpty();
    }

    private static HugoTree tree(String... paths) {
        var files = new String[paths.length * 2];
        for (int i = 0; i < paths.length; i++) {
            files[2 * i] = paths[i];
            files[2 * i + 1] = "text";
        }
        return new HugoTree(Trees.of(files));
    }

    private static Iterable<String> sources(String... paths) {
        return tree(paths).pages().stream().map(HugoPage::source).toList();
    }
}
