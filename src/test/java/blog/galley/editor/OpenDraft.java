package blog.galley.editor;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.nodes.Document;

/** A draft as the editor of its author sends and shows it. */
public record OpenDraft(long id) {

    /** The only post of the blog. */
    public static OpenDraft of(Object... fields) {
        Blog.empty();
        return new OpenDraft(Blog.draft(Cast.author(), fields));
    }

    public Response save(Object... fields) {
        return saveAs(Cast.author(), fields);
    }

    Response saveAs(RequestSpecification who, Object... fields) {
        return submit(who.header("HX-Request", "true"), path() + "/draft", fields);
    }

    Response saveWithoutScripts(Object... fields) {
        return submit(Cast.author(), path() + "/draft", fields);
    }

    Document editor() {
        return page(Cast.author().get(path()));
    }

    String body() {
        return field("body");
    }

    String field(String name) {
        return editor().select("#Draft [name=" + name + "]").val();
    }

    int versions() {
        return page(Cast.author().get(path() + "/history?every=true")).select(".history li").size();
    }

    public String path() {
        return "/editor/" + id;
    }
}
