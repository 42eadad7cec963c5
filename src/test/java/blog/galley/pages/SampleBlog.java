package blog.galley.pages;

import static blog.galley.pages.Visit.admin;
import static blog.galley.pages.Visit.author;
import static blog.galley.pages.Visit.reader;
import static blog.galley.support.Blog.submit;

import java.util.List;

import blog.galley.exchange.StartImport;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.arc.Arc;

/** A blog that has nothing but the samples and two drafts. */
record SampleBlog(long draft) {

    static SampleBlog make() {
        bring();
        Blog.sql("update post set author_id = (select id from account where name = '" + Cast.AUTHOR + "')");
        long draft = Blog.draft(Cast.author(), "title", "손으로 쓰는 교정", "body", Texts.of("draft.md"), "tags", "글쓰기, 한글");
        submit(Cast.author(), "/editor/" + draft + "/draft", "version", "1", "body", Texts.of("draft.md").replace("연필", "파란 연필"));
        submit(Cast.author(), "/editor/" + draft + "/history/1/name", "name", "초고");
        Blog.draft(Cast.author(), "title", "What margins are for", "body", "Margins are where a text breathes.", "tags", "typography");
        return new SampleBlog(draft);
    }

    /** The samples alone. */
    static void bring() {
        Blog.empty();
        Blog.sql("truncate import_run restart identity cascade");
        Blog.sql("truncate import_source");
        Arc.container().instance(StartImport.class).get().bringSamples();
    }

    /** Pages worth looking at. */
    List<Visit> visits() {
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
                author("account", "/account"),
                admin("accounts", "/accounts"));
    }
}
