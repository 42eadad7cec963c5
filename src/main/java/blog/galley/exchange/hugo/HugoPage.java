package blog.galley.exchange.hugo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import blog.galley.exchange.files.FilePath;
import blog.galley.exchange.files.SourceFile;

/**
 * A Markdown file that Hugo makes a page of.
 *
 * @param file   where it lies in the tree
 * @param source its path in the content folder, by which a later import knows it again
 * @param place  the same without the folder of its language
 * @param language the tag with which its address begins; empty for the language of the site
 * @param bundle whether it is the index of a page bundle, so that the other files of its folder belong to it
 * @param translations the path without a language that it shares with its translations; empty if none lie beside it
 */
public record HugoPage(SourceFile file, String source, String place, String language, boolean bundle, String translations) {

    private static final Pattern FILE = Pattern.compile("(?i)(.*?)(?:\\.([a-z]{2}(?:-[a-z]{2,4})?))?\\.(?:md|markdown)");
    private static final Pattern MARKDOWN = Pattern.compile("(?i)\\.(md|markdown)$");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    /** The id that Notion appends to every file name. */
    private static final Pattern NOTIONS_NUMBER = Pattern.compile("(?i)(?<=\\S)[\\s_-]+[0-9a-f]{32}$");
    /** A file name with a date in front, as Jekyll has them. */
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})(?:[-_\\s]+(.*))?");
    private static final String JEKYLLS = "_posts/";

    /** The path without its ending and, before that, its language: {@code posts/a} of {@code posts/a.ko.md}. */
    static String withoutLanguage(String source) {
        var named = FILE.matcher(source);
        return named.matches() && (named.group(2) == null || isLanguage(named.group(2)))
                ? named.group(1)
                : MARKDOWN.matcher(source).replaceFirst("");
    }

    /** The language tag in the name of a file; empty if there is none. */
    static String languageOf(String source) {
        var named = FILE.matcher(source);
        return named.matches() && named.group(2) != null && isLanguage(named.group(2)) ? named.group(2).toLowerCase(Locale.ROOT) : "";
    }

    static boolean isLanguage(String tag) {
        return tag.matches("(?i)[a-z]{2}(-[a-z]{2,4})?") && LANGUAGES.contains(tag.substring(0, 2).toLowerCase(Locale.ROOT));
    }

    /** The folder of the file in the tree, with the last slash. */
    String folder() {
        return FilePath.folder(file.path());
    }

    /** The folder beside it, called like the file, in which Hexo keeps its images. */
    String hexosFolder() {
        return MARKDOWN.matcher(file.path()).replaceFirst("") + "/";
    }

    /** The last part of its address: the name of the file, or of the folder if the file is called index. */
    String name() {
        var name = fileName();
        var dated = DATED.matcher(name);
        return isJekylls() && dated.matches() && dated.group(2) != null ? dated.group(2) : name;
    }

    private String fileName() {
        var named = bundle
                ? FilePath.withoutSlash(FilePath.folder(place))
                : translations.isEmpty()
                        ? MARKDOWN.matcher(place).replaceFirst("")
                        : translations;
        var name = NOTIONS_NUMBER.matcher(FilePath.name(named)).replaceFirst("");
        return !bundle && name.equals("index") ? "" : name;
    }

    /** Whether Notion has exported it. */
    boolean isNotions() {
        return NOTIONS_NUMBER.matcher(MARKDOWN.matcher(FilePath.name(place)).replaceFirst("")).find();
    }

    /** Whether it lies where Jekyll and Hexo keep posts. */
    boolean isJekylls() {
        return source.startsWith(JEKYLLS) || source.contains("/" + JEKYLLS);
    }

    /** The date that its name begins with; empty if there is none. */
    String dateInName() {
        var dated = DATED.matcher(fileName());
        return dated.matches() ? dated.group(1) : "";
    }

    /** Whether the date is all of its name, as of daily notes. */
    boolean isNamedByDayAlone() {
        var dated = DATED.matcher(fileName());
        return dated.matches() && (dated.group(2) == null || dated.group(2).isBlank());
    }

    /** The path under which its program serves it, unless the site is configured otherwise. @param slug from its front matter, or empty */
    String address(String slug) {
        var section = isJekylls() ? jekyllsSection() : FilePath.folder(bundle ? FilePath.withoutSlash(FilePath.folder(place)) : place);
        return (language().isEmpty() ? "/" : "/" + language() + "/") + hugoPart(section) + hugoPart(slug.isEmpty() ? name() : slug);
    }

    /** Year, month and day as Jekyll's folders, below what stands in front of the folder of posts. */
    private String jekyllsSection() {
        var day = dateInName().split("-");
        var above = place.substring(0, place.indexOf(JEKYLLS)).replaceFirst("^source/", "");
        return day.length < 3 ? "posts/" : above + "%s/%02d/%02d/".formatted(day[0], Integer.valueOf(day[1]), Integer.valueOf(day[2]));
    }

    /** As Hugo's {@code UnicodeSanitize}: keeps no punctuation but these signs, and puts hyphens for spaces. */
    static String hugoPart(String path) {
        var part = new StringBuilder();
        boolean space = false;
        var chars = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip().codePoints().toArray();
        for (int c : chars) {
            if (Character.isLetterOrDigit(c) || isMark(c) || "./\\_#+~-@".indexOf(c) >= 0) {
                if (space && c != '-') {
                    part.append('-');
                }
                space = false;
                part.appendCodePoint(c);
            } else if (part.length() > 0 && part.charAt(part.length() - 1) != '-' && Character.isWhitespace(c)) {
                space = true;
            }
        }
        return part.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
