package blog.galley.exchange.hugo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import blog.galley.exchange.files.FilePath;
import blog.galley.exchange.files.FileTree;
import blog.galley.exchange.files.SourceFile;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;

/** Tells which files of a tree are pages. A file that looks like one and is none becomes a finding that says why. */
final class PageSorter {

    private static final Pattern INDEX = Pattern.compile("index(\\.[a-z]{2,3}(-[a-z]+)?)?\\.(md|markdown)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECTION = Pattern.compile("_index(\\..+)?\\.(md|markdown)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_TEXT = Pattern.compile(
            ".*\\.(html?|adoc|asciidoc|ad|org|rst|pdc|pandoc|mdx)", Pattern.CASE_INSENSITIVE);
    /** Folders of templates, generated files and other people's files. */
    private static final Set<String> NO_POSTS = Set.of("vendor", "archetypes", "scaffolds", "_site", "_includes", "_layouts",
            "_templates", "_sass", "layouts");
    private final Roots roots;
    private final HugoConfig config;
    private final List<HugoPage> pages = new ArrayList<>();
    private final List<Finding> strays = new ArrayList<>();
    private final Set<String> foldersWithoutPosts = new TreeSet<>();
    private final Set<String> bundles = new HashSet<>();
    /** How many pages have a path that differs by the language alone. */
    private final Map<String, Integer> translations = new HashMap<>();

    PageSorter(FileTree files, Roots roots, HugoConfig config) {
        this.roots = roots;
        this.config = config;
        var all = roots.files(files);
        all.forEach(this::look);
        all.stream().filter(file -> roots.hasContentFolder() || !file.path().startsWith(roots.site() + "static/")).forEach(this::sort);
        foldersWithoutPosts.forEach(folder -> strays.add(Finding.skipped(folder, FindingMessages::noPosts)));
    }

    private void look(SourceFile file) {
        var folder = FilePath.folder(file.path());
        if (HugoTree.isMarkdown(file.path())) {
            translations.merge(HugoPage.withoutLanguage(roots.place(file)), 1, Integer::sum);
        }
        if (!roots.isRoot(folder) && INDEX.matcher(FilePath.name(file.path())).matches()) {
            bundles.add(folder);
        }
    }

    private void sort(SourceFile file) {
        var name = FilePath.name(file.path());
        var source = roots.source(file);
        boolean isMarkdown = HugoTree.isMarkdown(name);
        var noPosts = FilePath.outermost(source, NO_POSTS);
        if (!noPosts.isEmpty()) {
            if (isMarkdown) {
                foldersWithoutPosts.add(noPosts);
            }
            return;
        }
        var bundle = bundle(file.path());
        boolean itsIndex = INDEX.matcher(name).matches() && bundle.filter(FilePath.folder(file.path())::equals).isPresent();
        if (SECTION.matcher(name).matches()) {
            strays.add(Finding.skipped(source, FindingMessages::section));
        } else if (isMarkdown && bundle.isPresent() && !itsIndex) {
            strays.add(Finding.skipped(source, FindingMessages::inOthersBundle));
        } else if (isMarkdown) {
            pages.add(page(file, itsIndex));
        } else if (OTHER_TEXT.matcher(name).matches() && bundle.isEmpty()) {
            strays.add(Finding.skipped(source, FindingMessages::noMarkdown));
        }
    }

    private HugoPage page(SourceFile file, boolean itsIndex) {
        var place = roots.place(file);
        var withoutLanguage = Optional.of(HugoPage.withoutLanguage(place)).filter(name -> translations.get(name) > 1).orElse("");
        var named = withoutLanguage.isEmpty() ? "" : HugoPage.languageOf(place);
        var language = named.isEmpty() || named.equals(config.language()) ? roots.language(file) : named;
        return new HugoPage(file, roots.source(file), place, language, itsIndex, withoutLanguage);
    }

    /** The outermost bundle around a file. */
    private Optional<String> bundle(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
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
        return strays;
    }
}
