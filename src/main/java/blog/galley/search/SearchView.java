package blog.galley.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import blog.galley.language.Phrase;
import blog.galley.listing.Pager;

/**
 * A page of results, for the page and for the fragment that replaces earlier results.
 *
 * @param wanted the search that found them, perhaps loosened or corrected; null if nothing was typed
 */
public record SearchView(SearchQuery typed, Criteria wanted, List<Hit> hits, Pager pager) {

    static SearchView nothing(SearchQuery typed) {
        return new SearchView(typed, null, List.of(), new Pager(1, 0));
    }

    public String text() {
        return typed.text();
    }

    public boolean isAsked() {
        return !typed.text().isEmpty();
    }

    /** Says how the results differ from what was asked for; null if they do not. */
    public Phrase note() {
        if (pager.count() == 0) {
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
        return SearchQuery.MOST_CHARACTERS;
    }

    public String href() {
        return isAsked() ? page(1) : "/search";
    }

    public String more() {
        return page(pager.page() + 1);
    }

    public String better() {
        return page(pager.page() - 1);
    }

    private String page(int number) {
        return "/search?" + query() + (number == 1 ? "" : "&page=" + number);
    }

    /** The query of the address, without the question mark. */
    public String query() {
        return "q=" + URLEncoder.encode(text(), StandardCharsets.UTF_8);
    }
}
