package blog.galley.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import blog.galley.language.Phrase;

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

    /** Why it is not quite what was asked for; null if it is. */
    public Phrase note() {
        if (count == 0) {
            return null;
        }
        if (!wanted.typed().equals(typed)) {
            return Phrase.of(SearchMessages.class, say -> say.instead(text(), wanted.typed().text()));
        }
        if (!wanted.isLoose()) {
            return null;
        }
        return Phrase.of(SearchMessages.class, typed.phrases().isEmpty() ? SearchMessages::someWords : SearchMessages::someOfPhrase);
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
