package blog.galley.exchange.hugo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import blog.galley.exchange.files.FilePath;
import blog.galley.exchange.files.FileTree;
import blog.galley.exchange.files.SourceFile;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;

/** A tree of files as Hugo sees it: which are pages, which belong to a page, and where an image is. */
public final class HugoTree {

    private static final Pattern MARKDOWN = Pattern.compile(".*\\.(md|markdown)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEX = Pattern.compile("index(\\.[a-z]{2,3}(-[a-z]+)?)?\\.(md|markdown)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECTION = Pattern.compile("_index(\\..+)?\\.(md|markdown)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_TEXT = Pattern.compile(".*\\.(html?|adoc|asciidoc|ad|org|rst|pdc|pandoc|mdx)", Pattern.CASE_INSENSITIVE);
    /** What programs and other people have written, and forms to be filled in. */
    private static final Set<String> NO_POSTS = Set.of("vendor", "archetypes", "scaffolds", "_site", "_includes", "_layouts",
            "_templates", "_sass", "layouts");
    /** What lies beside the content folder of a whole site. */
    private static final List<String> SITE = List.of("static/", "themes/", "layouts/", "archetypes/", "config/", "hugo.toml", "hugo.yaml", "hugo.json",
            "config.toml", "config.yaml", "config.yml", "config.json");
    /** Where sites keep files that are served from the top. */
    private static final List<String> SERVED = List.of("static", "assets", "public", "source");

    /** What configures a site that another program makes. */
    private static final Pattern OTHER_SITE = Pattern.compile("(?:[^/]+/)?(?:_config\\.ya?ml|\\.eleventy\\.js|(?:quartz|gatsby|nuxt|astro|next|vite|eleventy|docusaurus|svelte)[.-]config\\.\\w+)");

    private final FileTree files;
    private final String site;
    private final String content;
    private final HugoConfig config;
    private final Roots roots;
    private final List<HugoPage> pages = new ArrayList<>();
    private final List<Finding> strays = new ArrayList<>();
    private final Set<String> left = new TreeSet<>();
    private final boolean hugos;
    private final PageIndex index;

    public HugoTree(FileTree files) {
        this.files = files;
        this.site = site(files);
        this.config = HugoConfig.of(files, site);
        this.content = content();
        this.roots = Roots.of(files, site, content, config);
        this.hugos = config.isHugos() || (!content.equals(site) || files.hasUnder(site + "archetypes/")) && files.paths().stream().noneMatch(OTHER_SITE.asMatchPredicate());
        sort();
        left.forEach(folder -> strays.add(Finding.skipped(folder, FindingMessages::noPosts)));
        this.index = new PageIndex(pages);
    }

    private String content() {
        var told = config.contentFolder().isEmpty() ? "" : site + config.contentFolder();
        return files.hasUnder(site + "content/") && (told.isEmpty() || told.startsWith(site + "content/")) ? site + "content/"
                : !told.isEmpty() && files.hasUnder(told) ? told : site;
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
        var all = roots.files(files);
        all.stream().filter(file -> isMarkdown(file.path()))
                .forEach(file -> names.merge(HugoPage.withoutLanguage(roots.place(file)), 1, Integer::sum));
        var bundles = new HashSet<String>();
        for (var file : all) {
            var folder = FilePath.folder(file.path());
            if (!roots.isRoot(folder) && INDEX.matcher(FilePath.name(file.path())).matches()) {
                bundles.add(folder);
            }
        }
        all.stream()
                .filter(file -> !(content.equals(site) && file.path().startsWith(site + "static/")))
                .forEach(file -> sort(file, bundles, name -> names.get(name) > 1));
    }

    static boolean isMarkdown(String path) {
        return MARKDOWN.matcher(path).matches();
    }

    private void sort(SourceFile file, Set<String> bundles, Predicate<String> isTranslated) {
        var name = FilePath.name(file.path());
        var source = roots.source(file);
        var noPosts = noPosts(source);
        if (!noPosts.isEmpty()) {
            if (MARKDOWN.matcher(name).matches()) {
                left.add(noPosts);
            }
            return;
        }
        var bundle = bundle(file.path(), bundles);
        boolean itsIndex = INDEX.matcher(name).matches() && bundle.filter(FilePath.folder(file.path())::equals).isPresent();
        if (SECTION.matcher(name).matches()) {
            strays.add(Finding.skipped(source, FindingMessages::section));
        } else if (MARKDOWN.matcher(name).matches() && bundle.isPresent() && !itsIndex) {
            strays.add(Finding.skipped(source, FindingMessages::inOthersBundle));
        } else if (MARKDOWN.matcher(name).matches()) {
            pages.add(page(file, itsIndex, isTranslated));
        } else if (OTHER_TEXT.matcher(name).matches() && bundle.isEmpty()) {
            strays.add(Finding.skipped(source, FindingMessages::noMarkdown));
        }
    }

    private HugoPage page(SourceFile file, boolean itsIndex, Predicate<String> isTranslated) {
        var place = roots.place(file);
        var translations = Optional.of(HugoPage.withoutLanguage(place)).filter(isTranslated).orElse("");
        var named = translations.isEmpty() ? "" : HugoPage.languageOf(place);
        var language = named.isEmpty() || named.equals(config.language()) ? roots.language(file) : named;
        return new HugoPage(file, roots.source(file), place, language, itsIndex, translations);
    }

    /** The outermost folder around a file in which nothing is a post; empty if there is none. */
    private static String noPosts(String source) {
        for (int from = 0, slash = source.indexOf('/'); slash >= 0; from = slash + 1, slash = source.indexOf('/', from)) {
            if (NO_POSTS.contains(source.substring(from, slash).toLowerCase(Locale.ROOT))) {
                return source.substring(0, slash + 1);
            }
        }
        return "";
    }

    /** The outermost bundle around a file. */
    private static Optional<String> bundle(String path, Set<String> bundles) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (bundles.contains(path.substring(0, slash + 1))) {
                return Optional.of(path.substring(0, slash + 1));
            }
        }
        return Optional.empty();
    }

    public List<HugoPage> pages() {
        return List.copyOf(pages);
    }

    /** What was left out, and why. */
    public List<Finding> strays() {
        return Stream.concat(files.findings().stream(), strays.stream()).toList();
    }

    /** Whether Hugo makes a site of it, and so publishes what says nothing to the contrary. */
    boolean isHugos() {
        return hugos;
    }

    /** Whether it is somebody's notes, of which few are for others. */
    boolean isVault() {
        return files.isVault();
    }

    HugoConfig config() {
        return config;
    }

    PageIndex index() {
        return index;
    }

    /** The files of a page's bundle; those of a page without one are found when its text asks for them. */
    List<SourceFile> beside(HugoPage page) {
        return page.bundle()
                ? files.under(page.folder()).stream().filter(file -> !MARKDOWN.matcher(file.path()).matches()).toList()
                : List.of();
    }

    /** The page that a page means by the path of a file; a path that begins with a slash begins at the content folder. */
    Optional<HugoPage> page(HugoPage from, String path) {
        var places = path.startsWith("/")
                ? Stream.of(roots.folder(from.file()) + path.substring(1), content + path.substring(1), site + path.substring(1))
                : Stream.of(from.folder() + path, roots.folder(from.file()) + path, content + path);
        return places.map(FilePath::within).flatMap(Optional::stream).map(index::of).flatMap(Optional::stream).findFirst();
    }

    /** The file that a page means by a path, in the places where Hugo and its users put files. */
    Optional<SourceFile> meant(HugoPage page, String path) {
        var root = roots.folder(page.file());
        var beside = page.address("") + "/" + path;
        var places = path.startsWith("/")
                ? Stream.concat(served(path), Stream.of(root + path.substring(1), content + path.substring(1)))
                : Stream.concat(Stream.of(page.folder() + path, page.hexosFolder() + path, root + beside.substring(1), content + beside.substring(1)),
                        Stream.concat(served(beside), served("/" + path)));
        return Stream.concat(places.map(FilePath::within).flatMap(Optional::stream), inBundle(page, path).stream())
                .map(files::file).flatMap(Optional::stream)
                .filter(file -> !MARKDOWN.matcher(file.path()).matches())
                .findFirst();
    }

    private Stream<String> served(String path) {
        return SERVED.stream().map(folder -> site + folder + path);
    }

    /** The file of another page's bundle, by that page's address. */
    private Optional<String> inBundle(HugoPage page, String path) {
        return FilePath.within(path.startsWith("/") ? path : page.address("") + "/" + path).filter(whole -> whole.contains("/"))
                .flatMap(whole -> index.at("/" + FilePath.withoutSlash(FilePath.folder(whole))).filter(HugoPage::bundle).map(other -> other.folder() + FilePath.name(whole)));
    }
}
