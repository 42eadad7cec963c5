package blog.galley.journey;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

import blog.galley.support.Cast;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;

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

    /** Deletes the post, elsewhere. */
    void remove() {
        Assertions.assertThat(submit(Cast.author(), "/editor/" + post + "/removal").statusCode()).isEqualTo(303);
    }

    /** The texts that this device keeps. */
    static List<String> copies(Page tab) {
        return copies(tab, "copy.body");
    }

    /** Of each text that this device keeps what a script says of it. */
    @SuppressWarnings("unchecked") // what a page answers has no type
    static List<String> copies(Page tab, String script) {
        return (List<String>) tab.evaluate("""
                () => new Promise(resolve => {
                  const opening = indexedDB.open('galley');
                  opening.onsuccess = () => {
                    const asking = opening.result.transaction('copies').objectStore('copies').getAll();
                    asking.onsuccess = () => { resolve(asking.result.map(copy => %s)); opening.result.close(); };
                  };
                })""".formatted(script));
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
