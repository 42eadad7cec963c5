package blog.galley.exchange.shortcode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what Jekyll and Hexo read before they read Markdown, as tags of shortcodes: {@code {% highlight ruby %}} and the like, addresses
 * that begin with {@code {{ site.baseurl }}}, and kramdown's attribute lists.
 */
public final class LiquidTags {

    /** The name for raw and endraw, between which everything is shown as it stands; no shortcode has this name. */
    static final String RAW = "%raw";
    /** The name for what shows nothing. */
    static final String NOTHING = "%nothing";
    /** The name for an address, which is the argument. */
    static final String URL = "%url";

    private static final Pattern TAG = Pattern.compile(
            "(?<!\\{)\\{%-?\\s*+(?<name>[\\p{L}_][\\w-]*+)(?<rest>[^%{}]{0,1000}+(?:%(?!\\})[^%{}]{0,500}+){0,5}+)%\\}");
    private static final Pattern BASE = Pattern.compile("\\{\\{-?\\s*+site\\.(?:baseurl|base_url|url)\\s*+-?\\}\\}");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\{\\{-?\\s*+(?:\"([^\"\\n]{1,1000})\"|'([^'\\n]{1,1000})')"
                    + "\\s*+\\|\\s*+(?:relative_url|absolute_url|prepend:\\s*+site\\.(?:base)?url)\\b[^{}\\n]{0,100}+\\}\\}");
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "(?m)(?:^[ ]{0,3}[*+-] [^\\n]{1,40}\\n\\{:\\s*+toc\\s*+\\}"
                    + "|(?<=[)}\\]*_`>~]|^[ \\t>]{0,8})\\{:\\s*+(?:toc|[.#][\\w. #-]{1,200}"
                    + "|(?:[.#][\\w-]{1,100} )*+[\\w-]{1,40}=[^{}\\n]{1,300})\\s*+\\})");
    private static final Pattern COMMENT = Pattern.compile("\\{:(?<ends>:|/)comment\\s*+\\}");
    private static final Pattern ALL = Pattern.compile("(?<tag>" + TAG + ")|(?<comment>" + COMMENT + ")|(?<base>" + BASE + ")|(?<address>"
            + ADDRESS + ")|(?<attributes>" + ATTRIBUTES + ")");
    private static final Pattern RAW_END = Pattern.compile("\\{%-?\\s*+endraw\\s*+-?%\\}");
    private static final Pattern WORD = Pattern.compile("(?:([\\w-]++)\\s*+=\\s*+)?(?:\"([^\"]*+)\"|'([^']*+)'|(\\S++))");

    private LiquidTags() {
    }

    /** All tags of a text in their order, those of Hugo included. */
    public static List<ShortcodeTag> in(String text) {
        var all = new ArrayList<>(ShortcodeTagReader.all(text));
        var shortcodes = new BitSet();
        all.forEach(tag -> shortcodes.set(tag.start(), tag.end()));
        liquid(text).stream().filter(tag -> !shortcodes.get(tag.start())).forEach(all::add);
        all.sort(Comparator.comparing(ShortcodeTag::start));
        return all;
    }

    private static List<ShortcodeTag> liquid(String text) {
        var tags = new ArrayList<ShortcodeTag>();
        var found = ALL.matcher(text);
        var end = RAW_END.matcher(text);
        boolean ends = true;
        for (int at = 0; found.find(at); at = tags.get(tags.size() - 1).end()) {
            var name = found.group("name");
            if (found.group("comment") != null) {
                tags.add(tag(found, "comment", found.group("ends").equals("/"), List.of(), Map.of()));
            } else if (name == null) {
                var address = found.group("address") == null ? null : first(ADDRESS.matcher(found.group()));
                tags.add(tag(found, address == null ? NOTHING : URL, false, address == null ? List.of() : List.of(address), Map.of()));
            } else if (name.equals("raw")) {
                tags.add(tag(found, RAW, false, List.of(), Map.of()));
                ends = ends && end.find(found.end());
                if (ends) {
                    tags.add(new ShortcodeTag(end.start(), end.end(), RAW, true, false, true, false, List.of(), Map.of()));
                }
            } else {
                tags.add(read(found, name));
            }
        }
        return tags;
    }

    private static String first(Matcher address) {
        address.matches();
        return address.group(1) == null ? address.group(2) : address.group(1);
    }

    private static ShortcodeTag tag(Matcher at, String name, boolean closing, List<String> arguments, Map<String, String> named) {
        return new ShortcodeTag(at.start(), at.end(), name, true, closing, name.startsWith("%"), false, arguments, named);
    }

    private static ShortcodeTag read(Matcher found, String name) {
        if (name.length() > 3 && name.startsWith("end")) {
            return tag(found, spelled(name.substring(3)), true, List.of(), Map.of());
        }
        var arguments = new ArrayList<String>();
        var named = new LinkedHashMap<String, String>();
        for (var word = WORD.matcher(found.group("rest").replaceFirst("-$", "")); word.find();) {
            var value = word.group(2) != null ? word.group(2) : word.group(3) != null ? word.group(3) : word.group(4);
            if (word.group(1) == null) {
                arguments.add(value);
            } else {
                named.put(word.group(1), value);
            }
        }
        return spelled(name).equals("highlight")
                ? tag(found, "highlight", false, List.of(language(name, arguments)), Map.of())
                : tag(found, name, false, arguments, named);
    }

    private static String spelled(String name) {
        return name.equals("codeblock") || name.equals("code") ? "highlight" : name;
    }

    /** Jekyll's first argument is the language; Hexo's is a title, and the language is marked. */
    private static String language(String name, List<String> arguments) {
        return arguments.stream().filter(word -> word.startsWith("lang:")).map(word -> word.substring("lang:".length())).findFirst()
                .orElse(name.equals("highlight") && !arguments.isEmpty() ? arguments.get(0) : "");
    }
}
