package blog.galley.exchange;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A Markdown file that Hugo makes a page of.
 *
 * @param file   where it lies in the tree
 * @param source its path in the content folder, by which it is known again
 * @param bundle whether the other files of its folder are its own
 */
record HugoPage(SourceFile file, String source, boolean bundle) {

    /** Of the file in the tree, with the last slash. */
    String folder() {
        return FilePath.folder(file.path());
    }

    /** What names it: the file, or the folder if the file is called index. */
    String name() {
        var named = bundle ? withoutSlash(FilePath.folder(source)) : source.replaceFirst("(?i)\\.(md|markdown)$", "");
        var name = FilePath.name(named);
        return !bundle && name.equals("index") ? "" : name;
    }

    /** The path under which Hugo serves it, unless its site is configured otherwise. */
    String address(String slug) {
        var section = FilePath.folder(bundle ? withoutSlash(FilePath.folder(source)) : source);
        return "/" + hugoPart(section) + hugoPart(slug.isEmpty() ? name() : slug);
    }

    private static String hugoPart(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", "-");
    }

    private static String withoutSlash(String folder) {
        return folder.isEmpty() ? folder : folder.substring(0, folder.length() - 1);
    }
}
