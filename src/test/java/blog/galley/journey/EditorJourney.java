package blog.galley.journey;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;


import blog.galley.support.Cast;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

/** A person who writes, in a tab or two. */
abstract class EditorJourney extends Journey {

    long post;

    /** Signs in and opens a new post that says this. */
    void write(String body) {
        post = draft(Cast.author(), "title", "Post", "body", body);
        signIn();
        open(page);
    }

    Page otherTab() {
        var other = context.newPage();
        other.onPageError(error -> complaints.add(error));
        open(other);
        return other;
    }

    void open(Page tab) {
        tab.navigate("/editor/" + post);
        assertThat(tab.locator("#Draft")).isVisible();
    }

    static void type(Page tab, String words) {
        source(tab).focus();
        tab.keyboard().type(words);
    }

    static void saved(Page tab) {
        assertThat(tab.locator("#Draft[data-state=saved]")).isVisible();
    }

    /** What the server has. */
    String kept() {
        return kept("body");
    }

    /** What it has in that field. */
    String kept(String field) {
        return page(Cast.author().get("/editor/" + post)).select("#Draft [name=" + field + "]").val();
    }

    void compose(Page tab, String... states) {
        var keyboard = context.newCDPSession(tab);
        for (var state : states) {
            var composition = new JsonObject();
            composition.addProperty("text", state);
            composition.addProperty("selectionStart", state.length());
            composition.addProperty("selectionEnd", state.length());
            keyboard.send("Input.imeSetComposition", composition);
        }
    }

    void insert(Page tab, String text) {
        var inserted = new JsonObject();
        inserted.addProperty("text", text);
        context.newCDPSession(tab).send("Input.insertText", inserted);
    }
}
