package blog.galley.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What was found, as a page and as the fragment that takes the place of what was found before.
 *
 * @param wanted what was looked for in the end; null if nothing was typed
 * @param page   counted from 1
 */
public record SearchView(Typed typed, Wanted wanted, List<Hit> hits, long count, int page) {

    static SearchView nothing(Typed typed) {
        return new SearchView(typed, null, List.of(), 0, 1);
    }

    public String text() {
        return typed.text();
    }

    public boolean isAsked() {
        return !typed.text().isEmpty();
    }

    /** What is listed, in words: the list's heading, and what a screen reader announces. */
    public String heading() {
        return !isAsked() ? "Search" : count == 0 ? "Nothing found" : (count == 1 ? "1 post" : count + " posts") + (page == 1 ? "" : ", page " + page);
    }

    public String title() {
        return isAsked() ? text() + " · Search" : "Search";
    }

    /** Why it is not quite what was asked for; null if it is. */
    public String note() {
        if (count == 0) {
            return null;
        }
        if (!wanted.typed().equals(typed)) {
            return "Nothing for \u201c%s\u201d; showing \u201c%s\u201d.".formatted(text(), wanted.typed().text());
        }
        if (!wanted.isLoose()) {
            return null;
        }
        return typed.phrases().isEmpty() ? "No post has all of these words; showing those with some of them."
                : "No post has exactly this phrase; showing those with some of its words.";
    }

    public int mostCharacters() {
        return Typed.MOST_CHARACTERS;
    }

    public String href() {
        return isAsked() ? "/search?" + query() : "/search";
    }

    /** The next page, or null on the last. */
    public String more() {
        return (long) page * Search.PAGE >= count ? null : "/search?" + query() + "&page=" + (page + 1);
    }

    /** The page before, or null on the first. */
    public String earlier() {
        return page == 1 ? null : "/search?" + query() + (page > 2 ? "&page=" + (page - 1) : "");
    }

    /** Without the question mark. */
    public String query() {
        return "q=" + URLEncoder.encode(text(), StandardCharsets.UTF_8);
    }
}
