package blog.galley.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Markdown file that Hugo makes a page of.
 *
 * @param file   where it lies in the tree
 * @param source its path in the content folder, by which it is known again
 * @param bundle whether the other files of its folder are its own
 * @param translations what it and its translations are called without a language; empty if it has none beside it
 */
record HugoPage(SourceFile file, String source, boolean bundle, String translations) {

    private static final Pattern FILE = Pattern.compile("(?i)(.*?)(?:\\.([a-z]{2}(?:-[a-z]{2,4})?))?\\.(?:md|markdown)");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** The path without its ending and, before that, its language: {@code posts/a} of {@code posts/a.ko.md}. */
    static String withoutLanguage(String source) {
        var named = FILE.matcher(source);
        return named.matches() && (named.group(2) == null || isLanguage(named.group(2))) ? named.group(1) : source.replaceFirst("(?i)\\.(md|markdown)$", "");
    }

    private static boolean isLanguage(String tag) {
        return LANGUAGES.contains(tag.substring(0, 2).toLowerCase(Locale.ROOT));
    }

    /** What its file's name says; empty if it is in the language of the site. */
    String language() {
        var named = FILE.matcher(source);
        return !translations.isEmpty() && named.matches() && named.group(2) != null ? named.group(2).toLowerCase(Locale.ROOT) : "";
    }

    /** Of the file in the tree, with the last slash. */
    String folder() {
        return FilePath.folder(file.path());
    }

    /** What names it: the file, or the folder if the file is called index. */
    String name() {
        var named = bundle ? withoutSlash(FilePath.folder(source)) : translations.isEmpty() ? source.replaceFirst("(?i)\\.(md|markdown)$", "") : translations;
        var name = FilePath.name(named);
        return !bundle && name.equals("index") ? "" : name;
    }

    /** The path under which Hugo serves it, unless its site is configured otherwise. */
    String address(String slug) {
        var section = FilePath.folder(bundle ? withoutSlash(FilePath.folder(source)) : source);
        return (language().isEmpty() ? "/" : "/" + language() + "/") + hugoPart(section) + hugoPart(slug.isEmpty() ? name() : slug);
    }

    private static String hugoPart(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", "-");
    }

    private static String withoutSlash(String folder) {
        return folder.isEmpty() ? folder : folder.substring(0, folder.length() - 1);
    }
}
