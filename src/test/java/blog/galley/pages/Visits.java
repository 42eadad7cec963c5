package blog.galley.pages;

import static blog.galley.pages.Visit.admin;
import static blog.galley.pages.Visit.author;
import static blog.galley.pages.Visit.reader;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import blog.galley.media.MediaStore;
import blog.galley.support.Cast;
import org.jsoup.Jsoup;

/** The ways into a blog that has something of everything. A new page or fragment gets a line in one of these lists. */
record Visits(FullBlog blog) {

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
                reader("post with pictures", "/posts/pictures"),
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
                author("files", "/editor/media"),
                author("files, unused", "/editor/media?unused=on"),
                author("files, nothing found", "/editor/media?q=zzzzzz"),
                author("files, one is kept", "/editor/media/" + MediaStore.hash(FullBlog.png()) + "/removal")
                        .sends("name", "교정쇄-사진.png", "post", String.valueOf(blog.pictures())).answers(409),
                author("trash", "/editor/trash"),
                author("trash, post in it", "/editor/" + blog.trashed()).answers(404),
                author("editor, restored", "/editor/" + blog.draft() + "?restored=2"),
                author("editor", "/editor/" + blog.everything()),
                author("editor, draft", "/editor/" + blog.draft()),
                author("editor, untitled", "/editor/" + blog.untitled()),
                author("editor, refused", "/editor/" + blog.untitled() + "/publication").sends("version", "1", "body", "no title")
                        .answers(422),
                author("editor, no file chosen", "/editor/" + blog.untitled() + "/media").uploads("body", "x").answers(422),
                author("editor, conflict", "/editor/" + blog.draft() + "/draft")
                        .sends("version", "1", "body", "## One\n\nUno dos tres cuatro.\n\n## Two").answers(409),
                author("editor, removed", "/editor/999999/draft").sends("version", "1", "title", "Gone", "body", "## One").answers(404),
                author("history", "/editor/" + blog.draft() + "/history"),
                author("history, every version", "/editor/" + blog.draft() + "/history?every=true"),
                author("history, before the first", "/editor/" + blog.draft() + "/history?before=1"),
                author("history, one picked", "/editor/" + blog.draft() + "/history/comparison?to=2").answers(400),
                author("version", "/editor/" + blog.draft() + "/history/2"),
                author("first version", "/editor/" + blog.draft() + "/history/1"),
                author("account", "/account"),
                author("account, password changed", "/account?password=changed"),
                author("account, refused", "/account/password").sends("former", "x", "password", "password12", "again", "other")
                        .answers(422),
                author("import", "/editor/import"),
                author("import, refused", "/editor/import").uploads("zone", "Mars/Olympus").answers(422),
                author("no such import", "/editor/import/999").answers(404),
                author("not allowed", "/accounts").answers(403));
    }

    private List<Visit> admins() {
        return List.of(
                admin("all desks", "/editor"),
                admin("all files", "/editor/media"),
                admin("accounts", "/accounts"),
                admin("accounts, refused", "/accounts").sends("name", "", "password", "short", "role", "author").answers(422),
                admin("import report", "/editor/import/" + blog.imported()),
                admin("import, running", "/editor/import/" + blog.running()));
    }

    /** What a page looks like when something on it was pressed. */
    List<Visit> pressed() {
        var editor = author("editor", "/editor/" + blog.draft());
        return List.of(
                editor.named("editor, details").then(page -> page.locator("#Details > summary").click()),
                editor.named("editor, files").then(page -> {
                    page.locator("#FromLibrary").click();
                    page.waitForSelector("#Library .media-name");
                }),
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
                reader("fragment: sign in again, refused", "/login/again").sends("name", "Nobody", "password", "wrong").inside("div")
                        .answers(422),
                reader("fragment: signed in again", "/login/again").sends("name", Cast.AUTHOR, "password", Cast.PASSWORD).inside("div"),
                author("fragment: desk", "/editor/desk?status=draft").inside("main"),
                author("fragment: files", "/editor/media/files?q=사진").inside("main"),
                author("fragment: pictures to choose from", "/editor/" + blog.pictures() + "/pictures").inside("datalist"),
                author("fragment: files to choose from", "/editor/" + blog.pictures() + "/library").inside("div"),
                author("fragment: file chosen", "/editor/" + blog.draft() + "/media")
                        .sends("hash", MediaStore.hash(FullBlog.png()), "name", "교정쇄-사진.png").inside("p"),
                author("fragment: tags", "/editor/tags").inside("datalist"),
                author("fragment: series", "/editor/series").inside("datalist"),
                admin("fragment: import report", "/editor/import/" + blog.imported() + "/report").inside("div"),
                admin("fragment: import progress", "/editor/import/" + blog.running() + "/progress").inside("div"),
                admin("fragment: import, done", "/editor/import/" + blog.imported() + "/progress").inside("div").answers(286)));
        for (var id : List.of(blog.everything(), blog.draft(), blog.untitled())) {
            var editor = "/editor/" + id;
            fragments.addAll(List.of(
                    author("fragment: status of " + id, editor + "/status").inside("div"),
                    author("fragment: outline of " + id, editor + "/outline").inside("nav"),
                    author("fragment: advice on " + id, editor + "/advice").inside("div"),
                    author("fragment: history of " + id, editor + "/history/list").inside("div"),
                    author("fragment: preview of " + id, editor + "/preview?shows=1").inside("div"),
                    author("fragment: whole preview of " + id, editor + "/preview").inside("div"),
                    author("fragment: copy of " + id, editor + "/comparison")
                            .sends("version", "1", "title", "Other", "body", "## One\n\nOther text.").inside("div")));
        }
        fragments.addAll(List.of(
                author("fragment: receipt", "/editor/" + blog.draft() + "/draft")
                        .sends("version", "2", "shows", "2", "body", "## One\n\nOne two 3 four five.").inside("div"),
                author("fragment: conflict", "/editor/" + blog.draft() + "/draft")
                        .sends("version", "2", "body", "## One\n\nQuite another text.").inside("form id=\"Draft\"").answers(409),
                author("fragment: removed", "/editor/999999/draft").sends("version", "1", "body", "## One").inside("form id=\"Draft\"")
                        .answers(404),
                author("fragment: not understood", "/editor/" + blog.draft() + "/draft").sends("version", "1", "edits", "[[1,")
                        .inside("div").answers(400),
                author("fragment: published", "/editor/" + blog.draft() + "/publication").sends("version", "3", "shows", "3").inside("div"),
                author("fragment: withdrawn", "/editor/" + blog.draft() + "/withdrawal").sends("version", "3", "shows", "3")
                        .inside("div")));
        return fragments;
    }
}
