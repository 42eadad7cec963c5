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

    static LibraryView of(List<LibraryFile> found, String sought, boolean unused, int page, Phrase refusal) {
        var shown = found.subList(0, Math.min(Library.PAGE, found.size()));
        return new LibraryView(shown, sought, unused, page, found.size() > shown.size(), refusal);
    }

    public String before() {
        return at(page - 1);
    }

    public String after() {
        return at(page + 1);
    }

    private String at(int other) {
        return "/editor/media?q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8) + (unused ? "&unused=on" : "") + "&page=" + other;
    }
}
