package blog.galley.exchange.shortcode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import blog.galley.exchange.files.FilePath;

/** What the tags of Jekyll, Hexo and their themes mean. Most mean the same as a shortcode of Hugo. */
public final class LiquidMeaning implements ShortcodeMeaning {

    private static final Pattern START = Pattern.compile("[?&](?:start|t)=(\\d{1,6})");

    private final ShortcodeMeaning hugos;
    private final UnaryOperator<String> addresses;

    /** @param addresses the address of a page by how it is referred to, or empty */
    public LiquidMeaning(ShortcodeMeaning hugos, UnaryOperator<String> addresses) {
        this.hugos = hugos;
        this.addresses = addresses;
    }

    @Override
    public Optional<String> of(ShortcodeTag tag) {
        return switch (tag.name()) {
            case LiquidTags.RAW, LiquidTags.NOTHING -> Optional.of("");
            case LiquidTags.URL -> Optional.of(tag.argument("", 0));
            case "post_url", "post_link", "post_path" -> referred(tag, FilePath.name(page(tag)));
            case "link" -> referred(tag, "/" + page(tag));
            case "asset_img", "img" -> picture(tag);
            case "asset_path" -> Optional.of(tag.argument("", 0)).filter(path -> !path.isEmpty());
            case "gist" -> hugos.of(as(tag, "gist", List.of(String.join("/", tag.arguments()).split("/")), tag.named()));
            case "include", "include_relative", "include_cached" -> included(tag);
            default -> hugos.of(tag);
        };
    }

    /** The page that a tag refers to. Names may have spaces without quotes around them. */
    private static String page(ShortcodeTag tag) {
        return tag.name().equals("post_link") ? tag.argument("", 0) : String.join(" ", tag.arguments());
    }

    /** Hexo's tag stands for a link, and Jekyll's for an address. */
    private Optional<String> referred(ShortcodeTag tag, String page) {
        var address = addresses.apply(page);
        var words = tag.arguments().stream().skip(1).filter(word -> !word.matches("true|false")).toList();
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of(tag.name().equals("post_link")
                        ? "[" + (words.isEmpty() ? page : String.join(" ", words))
                                .replaceAll("[\\[\\]\\\\]", "") + "](" + address + ")"
                        : address);
    }

    /** The arguments are CSS classes, the path of the picture, its size, and its alternative text. */
    private Optional<String> picture(ShortcodeTag tag) {
        var words = new ArrayList<>(tag.arguments());
        while (!words.isEmpty() && !words.get(0).matches("(?i).*(/|\\.[a-z]{3,4}$).*")) {
            words.remove(0);
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var src = words.remove(0).replaceAll("[<>\"]", "");
        var size = new StringBuilder();
        for (var side : List.of("width", "height")) {
            if (!words.isEmpty() && words.get(0).matches("\\d{1,4}(%|px)?")) {
                size.append(" %s=\"%s\"".formatted(side, words.remove(0)));
            }
        }
        var alt = String.join(" ", words);
        return Optional.of(size.isEmpty()
                ? "![" + plain(alt) + "](" + (src.contains("(") ? "<" + src + ">" : src) + ")"
                : "<img src=\"" + src + "\"" + size + " alt=\"" + alt.replace("&", "&amp;").replace("<", "&lt;")
                        .replace("\"", "&quot;") + "\">");
    }

    /** Files to include that many themes have, for videos and figures. */
    private Optional<String> included(ShortcodeTag tag) {
        var file = tag.argument("", 0).toLowerCase(Locale.ROOT);
        var id = tag.argument("id", -1);
        var src = List.of("image_path", "src", "url", "path", "image", "file", "name").stream().map(name -> tag.argument(name, -1))
                .filter(value -> !value.isEmpty()).findFirst().orElse("");
        if (!id.isEmpty() && (file.contains("youtube") || tag.argument("provider", -1).equals("youtube"))) {
            var start = START.matcher(id);
            return hugos.of(
                    as(tag, "youtube", List.of(id.replaceFirst("[?&].*", "")), start.find() ? Map.of("start", start.group(1)) : Map.of()));
        }
        if (!src.isEmpty() && file.matches("(?:.*/)?video(?:\\.\\w+)?")) {
            return Optional.of("<video src=\"" + src.replace("\"", "%22") + "\" controls></video>");
        }
        if (src.isEmpty() || !file.matches("(?:.*/)?(?:figure|image|img|picture)(?:\\.\\w+)?")) {
            return Optional.empty();
        }
        var named = new LinkedHashMap<>(tag.named());
        named.put("src", src);
        return hugos.of(as(tag, "figure", List.of(), named));
    }

    private static ShortcodeTag as(ShortcodeTag tag, String name, List<String> arguments, Map<String, String> named) {
        return new ShortcodeTag(tag.start(), tag.end(), name, true, false, true, false, arguments, named);
    }

    @Override
    public Optional<Around> around(ShortcodeTag tag) {
        return switch (tag.name()) {
            case "blockquote", "quote" -> Optional.of(quotation("", credit(tag)));
            case "note" -> Optional.of(quotation(tag.arguments().stream().filter(word -> word.matches("(?s).*\\s.*")).findFirst()
                    .map(title -> "**" + plain(title) + "**\n\n").orElse(""), ""));
            default -> hugos.around(tag);
        };
    }

    private static Around quotation(String title, String credit) {
        return new Around("<blockquote>\n\n" + title, credit + "\n\n</blockquote>\n");
    }

    /** The author and source of a quotation, as its last line. */
    private static String credit(ShortcodeTag tag) {
        var words = String.join(
                " ", tag.arguments().stream().map(word -> word.matches("https?://[^<>]+") ? "<" + word + ">" : plain(word)).toList());
        return words.isEmpty() ? "" : "\n\n— " + words;
    }

    private static String plain(String words) {
        return words.replaceAll("([\\[\\]\\\\*_`<])", "\\\\$1");
    }
}
