package blog.galley.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A tree of files as Hugo sees it: which are pages, which belong to a page, and where an image is. */
final class HugoTree {

    private static final Pattern MARKDOWN = Pattern.compile(".*\\.(md|markdown)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEX = Pattern.compile("index(\\.[a-z]{2,3}(-[a-z]+)?)?\\.(md|markdown)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECTION = Pattern.compile("_index(\\..+)?\\.(md|markdown)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_TEXT = Pattern.compile(".*\\.(html?|adoc|asciidoc|ad|org|rst|pdc|pandoc|mdx)", Pattern.CASE_INSENSITIVE);
    /** What lies beside the content folder of a whole site. */
    private static final List<String> SITE = List.of("static/", "themes/", "layouts/", "archetypes/", "config/", "hugo.toml", "hugo.yaml", "hugo.json",
            "config.toml", "config.yaml", "config.yml", "config.json");

    private final FileTree files;
    private final String site;
    private final String content;
    private final List<HugoPage> pages = new ArrayList<>();
    private final List<Finding> strays = new ArrayList<>();

    HugoTree(FileTree files) {
        this.files = files;
        this.site = site(files);
        this.content = files.hasUnder(site + "content/") ? site + "content/" : site;
        sort();
    }

    /** The folder of the whole site: the top, or the one folder in which an archive has wrapped it. */
    private static String site(FileTree files) {
        var tops = new TreeSet<String>();
        files.paths().forEach(path -> tops.add(path.substring(0, path.indexOf('/') + 1)));
        var top = tops.size() == 1 ? tops.first() : "";
        Predicate<String> isThere = name -> name.endsWith("/") ? files.hasUnder(top + name) : files.file(top + name).isPresent();
        return !top.isEmpty() && files.hasUnder(top + "content/") && SITE.stream().anyMatch(isThere) ? top : "";
    }

    private void sort() {
        var names = new HashMap<String, Integer>();
        files.under(content).stream().map(this::source).filter(source -> MARKDOWN.matcher(source).matches())
                .forEach(source -> names.merge(HugoPage.withoutLanguage(source), 1, Integer::sum));
        var bundles = new TreeSet<String>();
        for (var file : files.under(content)) {
            var folder = FilePath.folder(file.path());
            if (!folder.equals(content) && INDEX.matcher(FilePath.name(file.path())).matches()) {
                bundles.add(folder);
            }
        }
        files.under(content).stream()
                .filter(file -> !(content.equals(site) && file.path().startsWith(site + "static/")))
                .forEach(file -> sort(file, bundles, name -> names.get(name) > 1));
    }

    static boolean isMarkdown(String path) {
        return MARKDOWN.matcher(path).matches();
    }

    private String source(SourceFile file) {
        return file.path().substring(content.length());
    }

    private void sort(SourceFile file, Set<String> bundles, Predicate<String> isTranslated) {
        var name = FilePath.name(file.path());
        var source = source(file);
        var bundle = bundle(file.path(), bundles);
        boolean itsIndex = INDEX.matcher(name).matches() && bundle.filter(FilePath.folder(file.path())::equals).isPresent();
        if (SECTION.matcher(name).matches()) {
            strays.add(Finding.skipped(source, FindingMessages::section));
        } else if (MARKDOWN.matcher(name).matches() && bundle.isPresent() && !itsIndex) {
            strays.add(Finding.skipped(source, FindingMessages::inOthersBundle));
        } else if (MARKDOWN.matcher(name).matches()) {
            pages.add(new HugoPage(file, source, itsIndex, Optional.of(HugoPage.withoutLanguage(source)).filter(isTranslated).orElse("")));
        } else if (OTHER_TEXT.matcher(name).matches() && bundle.isEmpty()) {
            strays.add(Finding.skipped(source, FindingMessages::noMarkdown));
        }
    }

    /** The outermost bundle around a file. */
    private Optional<String> bundle(String path, Set<String> bundles) {
        for (int slash = path.indexOf('/', content.length()); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (bundles.contains(path.substring(0, slash + 1))) {
                return Optional.of(path.substring(0, slash + 1));
            }
        }
        return Optional.empty();
    }

    List<HugoPage> pages() {
        return List.copyOf(pages);
    }

    /** What was left out, and why. */
    List<Finding> strays() {
        return Stream.concat(files.findings().stream(), strays.stream()).toList();
    }

    /** The files of a page's bundle; those of a page without one are found when its text asks for them. */
    List<SourceFile> beside(HugoPage page) {
        return page.bundle()
                ? files.under(page.folder()).stream().filter(file -> !MARKDOWN.matcher(file.path()).matches()).toList()
                : List.of();
    }

    /** The file that a page means by a path, in the places where Hugo and its users put files. */
    Optional<SourceFile> meant(HugoPage page, String path) {
        var places = path.startsWith("/")
                ? Stream.of(site + "static" + path, content + path.substring(1))
                : Stream.of(page.folder() + path, content + page.address("").substring(1) + "/" + path,
                        site + "static" + page.address("") + "/" + path, site + "static/" + path);
        return places.map(FilePath::within).flatMap(Optional::stream)
                .map(files::file).flatMap(Optional::stream)
                .filter(file -> !MARKDOWN.matcher(file.path()).matches())
                .findFirst();
    }
}
