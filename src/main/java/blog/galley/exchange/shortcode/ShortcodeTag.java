package blog.galley.exchange.shortcode;

import java.util.List;
import java.util.Map;

/**
 * One tag of a shortcode: {@code {{< name … >}}}, which may have an end, or the end {@code {{< /name >}}}.
 *
 * @param start     where its first brace stands in the text
 * @param end       behind its last brace
 * @param percent   whether it is written with percent signs, so that what it surrounds is Markdown
 * @param closing   whether it is the end of another
 * @param alone     whether it needs no end
 * @param escaped   whether it is written as a comment, so that it is shown and not read
 * @param arguments those without a name, in their order
 * @param named     the others, by name
 */
record ShortcodeTag(int start, int end, String name, boolean percent, boolean closing, boolean alone, boolean escaped,
        List<String> arguments, Map<String, String> named) {

    /** An argument by its name, or else by its place, which is -1 if it must have a name; empty if there is none. */
    String argument(String name, int place) {
        return named.containsKey(name) ? named.get(name) : place >= 0 && place < arguments.size() ? arguments.get(place) : "";
    }
}
