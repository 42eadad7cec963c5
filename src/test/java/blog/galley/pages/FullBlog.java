package blog.galley.pages;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import blog.galley.exchange.StartImport;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Wait;
import io.quarkus.arc.Arc;
import org.jsoup.Jsoup;

/** A blog that has something of everything, and the ways into it. A new page or fragment gets a line in one of these lists. */
final class FullBlog {

    private static final String LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    private final long everything;
    private final long draft;
    private final long untitled;
    private final long imported;
    private final long running;

    FullBlog() {
        bringSamples();
        everything = published(Cast::author, "title", "Everything at once", "body", text("everything.md"), "tags", "markdown, html, " + LONG_WORD,
                "slug", "everything", "series", "A series", "weight", "1", "translationKey", "everything", "summary", "A post that has something of everything. " + LONG_WORD);
        published(Cast::author, "title", "Embeds", "body", text("embeds.md"), "slug", "embeds");
        published(Cast::author, "title", LONG_WORD + " " + LONG_WORD, "body", "Short.", "slug", "long-title", "tags", "markdown",
                "series", "A series", "weight", "2");
        published(Cast::author, "title", "한꺼번에", "body", "모든 것이 있는 글을 옮겼어요.", "slug", "한꺼번에", "translationKey", "everything");
        published(Cast::author, "title", "About", "body", "A page that is in no list.", "slug", "/about", "page", "on");
        IntStream.range(0, 12).forEach(n -> published(Cast::author, "title", "짧은 글 " + n, "body", "한 문단.", "slug", "short-" + n, "tags", "markdown, 한글"));
        draft = draft(Cast.author(), "title", "A draft", "body", "## One\n\nOne two three four.\n\n## Two", "tags", "markdown, 한글");
        submit(Cast.author(), "/editor/" + draft + "/draft", "version", "1", "body", "## One\n\nOne two 3 four.\n\n![](/favicon.svg)", "summary", "Short");
        submit(Cast.author(), "/editor/" + draft + "/history/1/name", "name", "The first");
        submit(Cast.author(), "/editor/" + everything + "/draft", "version", "1", "title", "Everything, changed");
        untitled = draft(Cast.author());
        published(Cast::author, "title", "Scheduled", "body", "Later.", "date", "2999-01-01T09:00");
        published(Cast::author, "title", "Expired", "body", "Earlier.", "date", "2001-01-01T09:00", "expires", "2002-01-01T09:00");
        imported = importSite();
        Blog.sql("insert into import_run (label, account_id, started_at, touched_at, total, done)"
                + " select 'Half of it', min(id), now(), now(), 20, 10 from account");
        running = imported + 1;
    }

    private static void bringSamples() {
        Blog.empty();
        Blog.sql("truncate import_run restart identity cascade");
        Blog.sql("truncate import_source");
        Arc.container().instance(StartImport.class).get().bringSamples();
    }

    /** Pages worth looking at: of a blog that has nothing but the samples and two drafts. */
    static List<Visit> samples() {
        bringSamples();
        Blog.sql("update post set author_id = (select id from account where name = '" + Cast.AUTHOR + "')");
        var draft = draft(Cast.author(), "title", "손으로 쓰는 교정", "body", text("draft.md"), "tags", "글쓰기, 한글");
        submit(Cast.author(), "/editor/" + draft + "/draft", "version", "1", "body", text("draft.md").replace("연필", "파란 연필"));
        submit(Cast.author(), "/editor/" + draft + "/history/1/name", "name", "초고");
        draft(Cast.author(), "title", "What margins are for", "body", "Margins are where a text breathes.", "tags", "typography");
        return List.of(
                reader("home", "/"),
                reader("home, by a tag", "/?tag=markdown"),
                reader("archive", "/archive"),
                reader("post in Korean", "/posts/교정쇄-이야기"),
                reader("post in English", "/posts/markdown-tour"),
                reader("tags", "/tags"),
                reader("tag", "/tags/markdown"),
                reader("all series", "/series"),
                reader("author", "/authors/" + Cast.AUTHOR),
                reader("search", "/search"),
                reader("search, found", "/search?q=한글"),
                reader("search, nothing found", "/search?q=zzzzzz"),
                reader("not there", "/nowhere").answers(404),
                reader("sign in", "/login"),
                author("desk", "/editor"),
                author("editor", "/editor/" + draft),
                author("history", "/editor/" + draft + "/history"),
                author("version", "/editor/" + draft + "/history/2"),
                author("import", "/editor/import"),
                admin("import report", "/editor/import/1"),
                admin("accounts", "/accounts"));
    }

    /** One page of each kind, and of each state that looks different. */
    List<Visit> pages() {
        return Stream.of(readers(), authors(), admins()).flatMap(List::stream).toList();
    }

    /** Every page and fragment there is, over HTTP. */
    List<Visit> everything() {
        return Stream.of(pages(), posts(), fragments()).flatMap(List::stream).toList();
    }

    /** The page that makes the first account, with the token that leads to it. */
    static List<Visit> setup(String token) {
        return List.of(
                reader("setup", "/setup?token=" + token),
                reader("setup, refused", "/setup").sends("token", token, "name", "", "password", "short").answers(422),
                reader("setup, without the link", "/setup").answers(403));
    }

    /** What readers get. */
    List<Visit> readers() {
        return List.of(
                reader("home", "/"),
                reader("home, second page", "/?page=2"),
                reader("home, by a tag", "/?tag=markdown"),
                reader("home, by two tags", "/?tag=markdown&tag=한글"),
                reader("home, by a tag that is none", "/?tag=nowhere").answers(404),
                reader("home, by a year", "/?year=2024"),
                reader("archive", "/archive"),
                reader("archive, one year", "/archive/2024"),
                reader("post", "/posts/everything"),
                reader("post in Korean", "/posts/교정쇄-이야기"),
                reader("post, long title", "/posts/long-title"),
                reader("tags", "/tags"),
                reader("tag", "/tags/markdown"),
                reader("all series", "/series"),
                reader("series", "/series/a-series"),
                reader("author", "/authors/" + Cast.AUTHOR),
                reader("about", "/about"),
                reader("search", "/search"),
                reader("search, found", "/search?q=markdown"),
                reader("search, misspelt", "/search?q=postgersql"),
                reader("search, second page", "/search?q=한&page=2"),
                reader("search, nothing found", "/search?q=zzzzzz"),
                reader("search, too long", "/search?q=" + "word ".repeat(100).strip()),
                reader("not there", "/nowhere").answers(404),
                reader("page behind the last", "/?page=99").answers(404),
                reader("sign in", "/login"),
                reader("sign in, refused", "/login").sends("name", "Nobody", "password", "wrong").answers(422),
                reader("signed out", "/editor").sends("title", "x").answers(401));
    }

    /** Each post, since each may break the HTML in its own way. */
    private List<Visit> posts() {
        var addresses = Jsoup.parse(Cast.reader().get("/sitemap.xml").asString()).select("url > loc").eachText();
        assertThat(addresses).hasSizeGreaterThan(20);
        return addresses.stream().map(address -> URLDecoder.decode(URI.create(address).getRawPath(), UTF_8))
                .filter(path -> path.startsWith("/posts/")).map(path -> reader(path, path)).toList();
    }

    private List<Visit> authors() {
        return List.of(
                author("desk", "/editor"),
                author("desk, filtered", "/editor?status=draft&tag=markdown"),
                author("desk, nothing matches", "/editor?tag=nowhere"),
                author("editor", "/editor/" + everything),
                author("editor, draft", "/editor/" + draft),
                author("editor, untitled", "/editor/" + untitled),
                author("editor, refused", "/editor/" + untitled + "/publication").sends("version", "1", "body", "no title").answers(422),
                author("editor, conflict", "/editor/" + draft + "/draft").sends("version", "1", "body", "## One\n\nUno dos tres cuatro.\n\n## Two").answers(409),
                author("history", "/editor/" + draft + "/history"),
                author("history, every version", "/editor/" + draft + "/history?every=true"),
                author("history, before the first", "/editor/" + draft + "/history?before=1"),
                author("version", "/editor/" + draft + "/history/2"),
                author("first version", "/editor/" + draft + "/history/1"),
                author("import", "/editor/import"),
                author("import, refused", "/editor/import").uploads("zone", "Mars/Olympus").answers(422),
                author("no such import", "/editor/import/999").answers(404),
                author("not allowed", "/accounts").answers(403));
    }

    private List<Visit> admins() {
        return List.of(
                admin("all desks", "/editor"),
                admin("accounts", "/accounts"),
                admin("accounts, refused", "/accounts").sends("name", "", "password", "short", "role", "author").answers(422),
                admin("import report", "/editor/import/" + imported),
                admin("import, running", "/editor/import/" + running));
    }

    /** What a page looks like when something on it was pressed. */
    List<Visit> pressed() {
        var editor = author("editor", "/editor/" + draft);
        return List.of(
                editor.named("editor, details").then(page -> page.locator("#Details > summary").click()),
                editor.named("editor, history").then(page -> page.locator(".editor-history summary").click()),
                editor.named("editor, advice").then(page -> page.locator(".editor-advice summary").click()),
                editor.named("editor, removal").then(page -> page.locator(".removal summary").click()),
                editor.named("editor, keys").then(page -> page.keyboard().press("F1")),
                editor.named("editor, saved").then(page -> {
                    page.locator(".cm-content").click();
                    page.keyboard().type("x");
                    page.waitForSelector("#Draft[data-state=saved]");
                }),
                editor.named("editor, plain text").then(page -> page.locator("#PlainText").click()));
    }

    private List<Visit> fragments() {
        var fragments = new ArrayList<>(List.of(
                reader("fragment: list", "/fragments/posts?tag=markdown").inside("main"),
                reader("fragment: list of nothing", "/fragments/posts?tag=nowhere").inside("main"),
                reader("fragment: more posts", "/fragments/more-posts?page=2").inside("ol"),
                reader("fragment: found", "/fragments/search?q=markdown").inside("main"),
                reader("fragment: nothing found", "/fragments/search?q=zzzzzz").inside("main"),
                reader("frame of diagrams", "/fragments/diagrams"),
                reader("fragment: not there", "/nowhere").inside("div").answers(404),
                reader("fragment: sign in again", "/login/again").inside("div"),
                reader("fragment: sign in again, refused", "/login/again").sends("name", "Nobody", "password", "wrong").inside("div").answers(422),
                reader("fragment: signed in again", "/login/again").sends("name", Cast.AUTHOR, "password", Cast.PASSWORD).inside("div"),
                author("fragment: desk", "/editor/desk?status=draft").inside("main"),
                author("fragment: tags", "/editor/tags").inside("datalist"),
                author("fragment: series", "/editor/series").inside("datalist"),
                admin("fragment: import report", "/editor/import/" + imported + "/report").inside("div"),
                admin("fragment: import progress", "/editor/import/" + running + "/progress").inside("div"),
                admin("fragment: import, done", "/editor/import/" + imported + "/progress").inside("div").answers(286)));
        for (var id : List.of(everything, draft, untitled)) {
            var editor = "/editor/" + id;
            fragments.addAll(List.of(
                    author("fragment: status of " + id, editor + "/status").inside("div"),
                    author("fragment: outline of " + id, editor + "/outline").inside("nav"),
                    author("fragment: advice on " + id, editor + "/advice").inside("div"),
                    author("fragment: history of " + id, editor + "/history/list").inside("div"),
                    author("fragment: preview of " + id, editor + "/preview?shows=1").inside("div"),
                    author("fragment: whole preview of " + id, editor + "/preview").inside("div"),
                    author("fragment: copy of " + id, editor + "/comparison").sends("version", "1", "title", "Other", "body", "## One\n\nOther text.").inside("div")));
        }
        fragments.addAll(List.of(
                author("fragment: receipt", "/editor/" + draft + "/draft").sends("version", "2", "shows", "2", "body", "## One\n\nOne two 3 four five.").inside("div"),
                author("fragment: conflict", "/editor/" + draft + "/draft").sends("version", "2", "body", "## One\n\nQuite another text.").inside("form id=\"Draft\"").answers(409),
                author("fragment: not understood", "/editor/" + draft + "/draft").sends("version", "1", "edits", "[[1,").inside("div").answers(400),
                author("fragment: published", "/editor/" + draft + "/publication").sends("version", "3", "shows", "3").inside("div"),
                author("fragment: withdrawn", "/editor/" + draft + "/withdrawal").sends("version", "3", "shows", "3").inside("div")));
        return fragments;
    }

    private static Visit reader(String name, String path) {
        return Visit.of(name, "", path);
    }

    private static Visit author(String name, String path) {
        return Visit.of(name, Cast.AUTHOR, path);
    }

    private static Visit admin(String name, String path) {
        return Visit.of(name, Cast.ADMIN, path);
    }

    private static String text(String name) {
        try (var file = FullBlog.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With pages that cannot be read and others that raise questions. */
    private static long importSite() {
        var site = Path.of("src", "test", "resources", "hugo-site");
        var upload = Cast.admin();
        try (var files = Files.walk(site)) {
            files.filter(Files::isRegularFile).forEach(file -> upload.multiPart("files", site.relativize(file).toString().replace('\\', '/'), bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var answer = upload.post("/editor/import");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        var run = answer.header("Location").replaceFirst(".*/", "");
        Wait.until(() -> assertThat(Cast.admin().get("/editor/import/" + run + "/progress").statusCode()).isEqualTo(286));
        return Long.parseLong(run);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
