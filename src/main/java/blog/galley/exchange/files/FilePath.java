package blog.galley.exchange.files;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Paths inside a tree: in NFC, with slashes, and never leading out of it. */
public final class FilePath {

    /** The database finds files by their paths, and an entry of its index has room for no more. */
    public static final int MOST_CHARACTERS = 800;
    private static final Set<String> LITTER = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    /** Folders of libraries, which hold more files than any blog. */
    private static final Set<String> PROGRAMS = Set.of("node_modules", "bower_components");

    private FilePath() {
    }

    /** The path in the form in which it is looked up; empty if it leads out of the tree. */
    static Optional<String> clean(String raw) {
        var slashed = Normalizer.normalize(raw, Normalizer.Form.NFC).replace('\\', '/');
        return slashed.startsWith("/") || slashed.matches("[A-Za-z]:.*") || slashed.chars().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : within(slashed);
    }

    /** The path with its dot segments resolved, as browsers do (RFC 3986, 5.2.4); empty if it leads out of the tree. */
    public static Optional<String> within(String path) {
        var parts = new ArrayDeque<String>();
        for (var part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts)).filter(clean -> !clean.isEmpty());
    }

    /** Hidden files, and what desktops leave lying about. */
    static boolean isLitter(String path) {
        return Stream.of(path.split("/")).anyMatch(part -> part.startsWith(".") || LITTER.contains(part));
    }

    /** The outermost folder of libraries around a file, with its last slash; empty if there is none. */
    static String programs(String path) {
        return outermost(path, PROGRAMS);
    }

    /**
     * The outermost folder around a file that has one of these names, with its last slash; empty if there is none.
     *
     * @param names in lower case
     */
    public static String outermost(String path, Set<String> names) {
        for (int from = 0, slash = path.indexOf('/'); slash >= 0; from = slash + 1, slash = path.indexOf('/', from)) {
            if (names.contains(path.substring(from, slash).toLowerCase(Locale.ROOT))) {
                return path.substring(0, slash + 1);
            }
        }
        return "";
    }

    /** With its last slash, or empty. */
    public static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    public static String withoutSlash(String folder) {
        return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    }

    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
