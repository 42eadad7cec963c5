package blog.galley.exchange.hugo;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import blog.galley.exchange.files.FilePath;
import blog.galley.exchange.files.FileTree;
import blog.galley.exchange.files.SourceFile;
import blog.galley.exchange.frontmatter.JsonMatter;
import blog.galley.exchange.frontmatter.TomlMatter;
import blog.galley.exchange.frontmatter.YamlMatter;
import blog.galley.exchange.report.Unreadable;

/** What the configuration of a Hugo site says about folders, languages and params. A file that cannot be read is ignored. */
final class HugoConfig {

    private static final int MOST_BYTES = 256 * 1024;
    private static final String[] NAMES = {
        "hugo", "config", "config/_default/hugo", "config/_default/config", "config/_default/languages", "config/_default/params"};
    private static final String[] ENDINGS = {".toml", ".yaml", ".yml", ".json"};

    private final Map<String, Object> values = new LinkedHashMap<>();
    private boolean isNamedAfterIt;

    private HugoConfig() {
    }

    static HugoConfig of(FileTree files, String site) {
        var config = new HugoConfig();
        for (var name : NAMES) {
            for (var ending : ENDINGS) {
                files.file(site + name + ending).ifPresent(file -> config.read(file, FilePath.name(name)));
            }
        }
        return config;
    }

    /** The files languages and params hold only what the others have below these keys. */
    private void read(SourceFile file, String name) {
        try {
            isNamedAfterIt |= name.equals("hugo");
            var text = new String(file.read(MOST_BYTES), StandardCharsets.UTF_8);
            var parsed = lowered(file.path().endsWith(".toml")
                    ? TomlMatter.parse(text, 0)
                    : file.path().endsWith(".json") ? JsonMatter.read(text).values() : YamlMatter.parse(text, 0));
            if (name.equals("languages") || name.equals("params")) {
                values.putIfAbsent(name, parsed);
            } else {
                parsed.forEach(values::putIfAbsent);
            }
        } catch (Unreadable | RuntimeException saysNothing) { // the pages can be read without it
        }
    }

    private static Map<String, Object> lowered(Map<?, ?> parsed) {
        var lowered = new LinkedHashMap<String, Object>();
        parsed.forEach((key, value) -> lowered.put(String.valueOf(key).toLowerCase(Locale.ROOT), value));
        return lowered;
    }

    /** Whether it shows that the site is Hugo's; other programs have files called config too. */
    boolean isHugos() {
        return isNamedAfterIt || values.containsKey("baseurl") || values.containsKey("contentdir")
                || values.containsKey("defaultcontentlanguage");
    }

    /** The tag of the default language in lower case; empty if it is not set. */
    String language() {
        return text(values, "defaultcontentlanguage").toLowerCase(Locale.ROOT);
    }

    boolean hasLanguageInPath() {
        return text(values, "defaultcontentlanguageinsubdir").equals("true");
    }

    /** With its last slash; empty if it is not set. */
    String contentFolder() {
        return folder(values);
    }

    /** The content folders of languages that have one, by tag. */
    Map<String, String> languageFolders() {
        var folders = new TreeMap<String, String>();
        below(values, "languages").forEach((language, settings) -> {
            if (settings instanceof Map<?, ?> map && !folder(lowered(map)).isEmpty()) {
                folders.put(language, folder(lowered(map)));
            }
        });
        return folders;
    }

    /** A value below params by its path, as {@code author.name}; empty if there is none. */
    String param(String path) {
        Map<String, Object> map = below(values, "params");
        var keys = path.toLowerCase(Locale.ROOT).split("\\.");
        for (int i = 0; i < keys.length - 1; i++) {
            map = below(map, keys[i]);
        }
        return keys.length == 0 ? "" : text(map, keys[keys.length - 1]);
    }

    private static String folder(Map<String, Object> settings) {
        return FilePath.within(text(settings, "contentdir")).map(path -> path + "/").orElse("");
    }

    private static Map<String, Object> below(Map<String, Object> map, String key) {
        return map.get(key) instanceof Map<?, ?> inner ? lowered(inner) : Map.of();
    }

    private static String text(Map<String, Object> map, String key) {
        return map.get(key) instanceof String text ? text.strip() : "";
    }
}
