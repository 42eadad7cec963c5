package blog.galley.editor.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import blog.galley.language.Phrase;

/**
 * A page of the library.
 *
 * @param page    counted from 1
 * @param refusal why a file was not removed; null if none was
 */
record LibraryView(List<LibraryFile> files, String sought, boolean unused, int page, boolean more, Phrase refusal) {

    private static final int LAST_PAGE = 10_000;

    /** The page that is shown for one that is asked for. */
    static int fit(int page) {
        return Math.max(1, Math.min(LAST_PAGE, page));
    }

    static LibraryView of(List<LibraryFile> found, String sought, boolean unused, int page, Phrase refusal) {
        var shown = found.subList(0, Math.min(Library.PAGE, found.size()));
        return new LibraryView(shown, sought, unused, page, found.size() > shown.size(), refusal);
    }

    public String query() {
        return "q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8);
    }

    public String before() {
        return at(page - 1);
    }

    public String after() {
        return at(page + 1);
    }

    String at(int other) {
        return "/editor/media?" + query() + (unused ? "&unused=on" : "") + "&page=" + other;
    }
}
