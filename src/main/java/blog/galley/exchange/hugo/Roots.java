package blog.galley.exchange.hugo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import blog.galley.exchange.files.FileTree;
import blog.galley.exchange.files.SourceFile;

/** The folders of a site: its own, that of its pages, and one for each language where languages have folders. */
final class Roots {

    /** The default language of Hugo, for a site that does not say which is its own. */
    private static final String HUGOS_LANGUAGE = "en";

    /** What lies beside the content folder of a whole site. */
    private static final List<String> SITE = List.of(
            "static/", "themes/", "layouts/", "archetypes/", "config/", "hugo.toml", "hugo.yaml", "hugo.json",
            "config.toml", "config.yaml", "config.yml", "config.json");

    private final String site;
    private final String content;
    /** Languages by folder; empty for the language of the site. */
    private final Map<String, String> languages;

    private Roots(String site, String content, Map<String, String> languages) {
        this.site = site;
        this.content = content;
        this.languages = languages;
    }

    static Roots of(FileTree files, String site, HugoConfig config) {
        var content = content(files, site, config);
        var folders = new TreeMap<String, String>();
        config.languageFolders().forEach((language, folder) -> folders.put(site + folder, language));
        if (folders.isEmpty() && !content.equals(site)) {
            folders.putAll(seen(files, content));
        }
        if (folders.size() < 2 && !config.contentFolder().isEmpty()) {
            folders.put(site + config.contentFolder(), config.language());
        }
        wrapper(files, content).ifPresent(top -> folders.put(top, config.language()));
        var own = own(files, folders, config.language());
        var languages = new LinkedHashMap<String, String>();
        folders.forEach((folder, language) -> languages.put(folder, language.equals(own) && !config.hasLanguageInPath() ? "" : language));
        return new Roots(site, content, languages);
    }

    /** The folder of the whole site: the top, or the one folder in which an archive has wrapped it. */
    static String site(FileTree files) {
        var tops = new TreeSet<String>();
        files.paths().forEach(path -> tops.add(path.substring(0, path.indexOf('/') + 1)));
        var top = tops.size() == 1 ? tops.first() : "";
        Predicate<String> isThere = name -> name.endsWith("/") ? files.hasUnder(top + name) : files.file(top + name).isPresent();
        return !top.isEmpty() && files.hasUnder(top + "content/") && SITE.stream().anyMatch(isThere) ? top : "";
    }

    private static String content(FileTree files, String site, HugoConfig config) {
        var told = config.contentFolder().isEmpty() ? "" : site + config.contentFolder();
        return files.hasUnder(site + "content/") && (told.isEmpty() || told.startsWith(site + "content/"))
                ? site + "content/"
                : !told.isEmpty() && files.hasUnder(told) ? told : site;
    }

    /** The one folder that an archive or a browser has put around a blog of Jekyll or Hexo. */
    private static Optional<String> wrapper(FileTree files, String content) {
        var tops = content.isEmpty()
                ? files.paths().stream().map(path -> path.substring(0, path.indexOf('/') + 1)).distinct().toList()
                : List.<String>of();
        return tops.size() == 1 && !tops.get(0).isEmpty()
                && (files.hasUnder(tops.get(0) + "_posts/") || files.hasUnder(tops.get(0) + "source/_posts/"))
                        ? Optional.of(tops.get(0))
                        : Optional.empty();
    }

    /** Folders named by language tags, by path, if all pages lie in such. */
    private static Map<String, String> seen(FileTree files, String content) {
        var folders = new TreeMap<String, String>();
        for (var file : files.under(content)) {
            var path = file.path().substring(content.length());
            int slash = path.indexOf('/');
            if (HugoTree.isMarkdown(path) && slash >= 0) {
                folders.put(content + path.substring(0, slash + 1), path.substring(0, slash));
            } else if (HugoTree.isMarkdown(path) && !path.startsWith("_index.")) {
                return Map.of();
            }
        }
        return folders.values().stream().allMatch(HugoPage::isLanguage) ? folders : Map.of();
    }

    /** The language of the site itself, whose addresses do not begin with a tag. */
    private static String own(FileTree files, Map<String, String> folders, String told) {
        return folders.containsValue(told)
                ? told
                : folders.containsValue(HUGOS_LANGUAGE)
                        ? HUGOS_LANGUAGE
                        : folders.entrySet().stream().max(Comparator.comparing(entry -> files.under(entry.getKey()).size()))
                                .map(Map.Entry::getValue).orElse("");
    }

    /** All files that may be pages or belong to one. */
    List<SourceFile> files(FileTree files) {
        var all = new ArrayList<>(files.under(content));
        languages.keySet().stream().filter(folder -> !folder.startsWith(content)).forEach(folder -> all.addAll(files.under(folder)));
        return all;
    }

    /** The folder of the whole site, which may be that of its pages. */
    String site() {
        return site;
    }

    /** The folder of its pages. */
    String content() {
        return content;
    }

    /** Whether the pages have a folder of their own in the site. */
    boolean hasContentFolder() {
        return !content.equals(site);
    }

    boolean isRoot(String folder) {
        return folder.equals(content) || languages.containsKey(folder);
    }

    /** The path by which a later import knows a file again. */
    String source(SourceFile file) {
        return file.path().substring((file.path().startsWith(content) ? content : site).length());
    }

    /** The path of a file below the root around it. */
    String place(SourceFile file) {
        return file.path().substring(folder(file).length());
    }

    String language(SourceFile file) {
        return languages.getOrDefault(folder(file), "");
    }

    /** The root around a file. */
    String folder(SourceFile file) {
        return languages.keySet().stream().filter(file.path()::startsWith).max(Comparator.comparing(String::length))
                .orElse(file.path().startsWith(content) ? content : site);
    }
}
