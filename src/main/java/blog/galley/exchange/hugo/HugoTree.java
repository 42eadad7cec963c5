package blog.galley.exchange.hugo;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import blog.galley.exchange.files.FilePath;
import blog.galley.exchange.files.FileTree;
import blog.galley.exchange.files.SourceFile;
import blog.galley.exchange.report.Finding;

/** A tree of files as a site: its pages, the files that belong to a page, and what a page's paths refer to. */
public final class HugoTree {

    private static final Pattern MARKDOWN = Pattern.compile(".*\\.(md|markdown)", Pattern.CASE_INSENSITIVE);
    /** Folders of files that sites serve from their root. */
    private static final List<String> SERVED = List.of("static", "assets", "public", "source");

    /** Configuration files of other site generators. */
    private static final Pattern OTHER_SITE = Pattern.compile(
            "(?:[^/]+/)?(?:_config\\.ya?ml|\\.eleventy\\.js|"
                    + "(?:quartz|gatsby|nuxt|astro|next|vite|eleventy|docusaurus|svelte)[.-]config\\.\\w+)");

    private final FileTree files;
    private final HugoConfig config;
    private final Roots roots;
    private final boolean hugos;
    private final PageSorter sorter;
    private final PageIndex index;

    public HugoTree(FileTree files) {
        this.files = files;
        var site = Roots.site(files);
        this.config = HugoConfig.of(files, site);
        this.roots = Roots.of(files, site, config);
        this.hugos = config.isHugos() || (roots.hasContentFolder() || files.hasUnder(site + "archetypes/"))
                && files.paths().stream().noneMatch(OTHER_SITE.asMatchPredicate());
        this.sorter = new PageSorter(files, roots, config);
        this.index = new PageIndex(sorter.pages());
    }

    static boolean isMarkdown(String path) {
        return MARKDOWN.matcher(path).matches();
    }

    public List<HugoPage> pages() {
        return sorter.pages();
    }

    /** Findings about files that were left out. */
    public List<Finding> strays() {
        return Stream.concat(files.findings().stream(), sorter.strays().stream()).toList();
    }

    /** Whether it is a site of Hugo's, which publishes every page that does not say otherwise. */
    boolean isHugos() {
        return hugos;
    }

    /** Whether it is a vault of personal notes, few of which are meant for others. */
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
                ? Stream.of(roots.folder(from.file()) + path.substring(1), roots.content() + path.substring(1),
                        roots.site() + path.substring(1))
                : Stream.of(from.folder() + path, roots.folder(from.file()) + path, roots.content() + path);
        return places.map(FilePath::within).flatMap(Optional::stream).map(index::of).flatMap(Optional::stream).findFirst();
    }

    /** The file that a page means by a path, in the places where Hugo and its users put files. */
    Optional<SourceFile> meant(HugoPage page, String path) {
        var root = roots.folder(page.file());
        var beside = page.address("") + "/" + path;
        var places = path.startsWith("/")
                ? Stream.concat(served(path), Stream.of(root + path.substring(1), roots.content() + path.substring(1)))
                : Stream.concat(Stream.of(
                        page.folder() + path, page.hexosFolder() + path, root + beside.substring(1), roots.content() + beside.substring(1)),
                        Stream.concat(served(beside), served("/" + path)));
        return Stream.concat(places.map(FilePath::within).flatMap(Optional::stream), inBundle(page, path).stream())
                .map(files::file).flatMap(Optional::stream)
                .filter(file -> !MARKDOWN.matcher(file.path()).matches())
                .findFirst();
    }

    private Stream<String> served(String path) {
        return SERVED.stream().map(folder -> roots.site() + folder + path);
    }

    /** The file of another page's bundle, by that page's address. */
    private Optional<String> inBundle(HugoPage page, String path) {
        return FilePath.within(path.startsWith("/") ? path : page.address("") + "/" + path).filter(whole -> whole.contains("/"))
                .flatMap(whole -> index.at("/" + FilePath.withoutSlash(FilePath.folder(whole))).filter(HugoPage::bundle)
                        .map(other -> other.folder() + FilePath.name(whole)));
    }
}
