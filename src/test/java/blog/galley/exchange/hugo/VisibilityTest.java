package blog.galley.exchange.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

import blog.galley.exchange.files.Trees;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.Unreadable;
import blog.galley.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibilityTest {

    private static final String DATED = "---\ntitle: x\ndate: 2024-01-01\n---\nText";

    @ParameterizedTest
    @ValueSource(strings = {"_drafts/x.md", "source/_drafts/x.md", "content/_drafts/x.md", "drafts/2014-02-17-x.md", "notes/private/x.md",
        "_wip/x.md", "trash/x.md"})
    void whatLiesWithDraftsIsOneAndTheReportSaysWhy(String path) throws Unreadable {
        var post = read(path, DATED);

        assertThat(post.draft()).isTrue();
        assertThat(said(post)).anyMatch(line -> line.startsWith("It came in as a draft, because it lies in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"posts/x.md", "_posts/2014-02-17-x.md", "source/_posts/x.md", "content/drafts/x.md", "content/posts/x.md",
        "x.md"})
    void whatIsDatedIsPublished(String path) throws Unreadable {
        assertThat(read(path, DATED).draft()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"published: false", "publish: false", "public: no", "private: true", "hidden: true", "unlisted: yes",
        "visibility: private", "visibility: Hidden",
        "status: draft", "status: private", "Status: Pending", "state: unpublished", "access: members", "password: secret",
        "encrypt: true", "draft: true", "archived: true",
        "_build: {list: never}", "build: {render: never}", "headless: true", "private: perhaps"})
    void whatSaysThatItIsNotForReadersIsADraft(String line) throws Unreadable {
        for (var folder : List.of("content/posts/", "_posts/", "")) {
            assertThat(read(folder + "2024-01-01-x.md", "---\ntitle: x\ndate: 2024-01-01\n" + line + "\n---\n").draft()).as(folder)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"published: true", "publish: true", "public: yes", "private: false", "hidden: false", "visibility: public",
        "status: Published", "status: publish",
        "draft: false", "published: 2024-01-01", "password: ''", "encrypt: false"})
    void whatSaysThatItIsIsNot(String line) throws Unreadable {
        assertThat(read("_posts/2024-01-01-x.md", "---\ntitle: x\ndate: 2024-01-01\n" + line + "\n---\n").draft()).isFalse();
    }

    @Test
    void wordsThatOnlyTheAuthorKnowsKeepReadersAwayButNotAtHugo() throws Unreadable {
        var text = "---\ntitle: x\ndate: 2024-01-01\nstatus: evergreen\n---\n";

        assertThat(read("x.md", text).draft()).isTrue();
        assertThat(read("content/x.md", text).draft()).isFalse();
    }

    @Test
    void whatHasNoDateIsADraftUnlessHugoWouldPublishIt() throws Unreadable {
        var outside = read("posts/x.md", "---\ntitle: x\n---\n");
        var atHugo = read("content/notes/x.md", "---\ntitle: x\n---\n");

        assertThat(outside.draft()).isTrue();
        assertThat(said(outside)).containsExactly("It came in as a draft, because it has no date. Give it one, or publish it here.");
        assertThat(atHugo.draft()).isFalse();
        assertThat(atHugo.content().metadata().page()).isTrue();
        assertThat(atHugo.content().metadata().slug()).isEqualTo("/notes/x");
        assertThat(read("content/notes/x.md", "---\ntitle: x\ndraft: true\n---\n").content().metadata().page()).isFalse();
        assertThat(read("about.md", "---\nlayout: page\ntitle: About\n---\n").draft()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2014-02-17-x.md,2014-02-17", "_posts/2014-2-7-x.markdown,2014-02-07", "content/posts/2014-02-17-x/index.md,2014-02-17",
        "content/2014-02-17_x.md,2014-02-17",
        "content/2014-02-17 첫 글.md,2014-02-17"})
    void theDateInANameIsItsDate(String path, String day) throws Unreadable {
        var post = read(path, "# Words\n\nText");

        assertThat(post.draft()).isFalse();
        assertThat(post.content().metadata().page()).isFalse();
        assertThat(post.content().metadata().dated()).isEqualTo(day + "T00:00:00+09:00");
        assertThat(read(path, DATED).content().metadata().dated()).isEqualTo("2024-01-01T00:00:00+09:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quartz.config.ts", "gatsby-config.js", "astro.config.mjs", "_config.yml"})
    void aFolderCalledContentIsNotAlwaysHugos(String beside) throws Unreadable {
        assertThat(read("content/notes/x.md", "---\ntitle: x\n---\n", beside).draft()).isTrue();
        assertThat(read("notes/x.md", "---\ntitle: x\n---\n", "config.json").draft()).isTrue();
    }

    @Test
    void jekyllsPostsKeepTheirAddresses() throws Unreadable {
        var post = read("travel/_posts/2014-02-07-seoul-walk.md", "---\ntitle: x\n---\n", "zoo/a.png");

        assertThat(post.content().metadata().slug()).isEqualTo("seoul-walk");
        assertThat(post.addresses()).extracting(HugoPost.Former::path)
                .containsExactly("/travel/2014/02/07/seoul-walk", "/travel/2014/02/07/seoul-walk.html");
        assertThat(read("my-blog-main/_posts/2014-02-07-seoul-walk.md", "Text").addresses()).extracting(HugoPost.Former::path)
                .contains("/2014/02/07/seoul-walk.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/readme.ko.md", "CHANGELOG.md", "LICENSE.md", "CONTRIBUTING.md", "content/README.md",
        ".github/../CODE_OF_CONDUCT.md"})
    void whatIsAboutTheFilesIsADraft(String path) throws Unreadable {
        assertThat(read(path, "# About\n\nText").draft()).isTrue();
        assertThat(read(path, DATED).draft()).isTrue();
    }

    @Test
    void notesAreNotForReadersUnlessTheySaySo() throws Unreadable {
        assertThat(read("2024-02-17.md", "Met Kim.").draft()).isTrue();
        assertThat(read("vault/a.md", DATED, "vault/.obsidian/app.json").draft()).isTrue();
        assertThat(read("content/a.md", DATED, "content/.obsidian/app.json").draft()).isTrue();
        assertThat(read("content/a.md", DATED, "content/.obsidian/app.json", "hugo.toml").draft()).isFalse();
        assertThat(read("vault/2024-02-17-x.md", "Text", "vault/.obsidian/app.json").draft()).isTrue();
        assertThat(read("vault/a.md", DATED.replace("date", "publish: true\ndate"), "vault/.obsidian/app.json").draft()).isFalse();
        assertThat(read("Diary 0123456789abcdef0123456789abcdef.md", "# Diary\n\nCreated: January 5, 2024 9:00 AM\n\nText").draft())
                .isTrue();
    }

    @Test
    void foldersOfProgramsHoldNoPosts() {
        var tree = new HugoTree(Trees.of("a.md", DATED, "node_modules/x/README.md", DATED, "node_modules/y/docs/a.md", DATED, "vendor/b.md",
                DATED, "sub/vendor/c/d.md", DATED,
                "archetypes/default.md", DATED, "_site/a.md", DATED, "scaffolds/post.md", DATED));

        assertThat(tree.pages()).extracting(HugoPage::source).containsExactly("a.md");
        assertThat(tree.strays()).extracting(Finding::file)
                .containsExactlyInAnyOrder("node_modules/", "vendor/", "sub/vendor/", "archetypes/", "_site/", "scaffolds/");
        assertThat(tree.strays()).allMatch(finding -> finding.message().in(English.SPEAKER).endsWith("It was left out."));
    }

    private static List<String> said(HugoPost post) {
        return post.findings().stream().map(finding -> finding.message().in(English.SPEAKER)).toList();
    }

    private static HugoPost read(String path, String text, String... beside) throws Unreadable {
        var files = Trees.of(path, text);
        for (var other : beside) {
            files.add(other, () -> new ByteArrayInputStream(new byte[0]));
        }
        var tree = new HugoTree(files);
        return HugoPostReader.read(tree, tree.pages().get(0), text.getBytes(StandardCharsets.UTF_8), ZoneId.of("Asia/Seoul"));
    }
}
