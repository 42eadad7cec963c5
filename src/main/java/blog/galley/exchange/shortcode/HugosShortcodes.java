package blog.galley.exchange.shortcode;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What the shortcodes that come with Hugo mean in Markdown and HTML. */
public final class HugosShortcodes implements ShortcodeMeaning {

    private static final Pattern IDENTIFIER = Pattern.compile("[\\w-]{1,100}");
    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,100}");
    private static final Pattern MARKDOWN = Pattern.compile("[*_`\\[\\]]|https?://");

    private final UnaryOperator<String> addresses;
    private final UnaryOperator<String> params;

    /**
     * @param addresses the address of a page by how it is referred to, or empty
     * @param params    a value of the page or its site by its key, or empty
     */
    public HugosShortcodes(UnaryOperator<String> addresses, UnaryOperator<String> params) {
        this.addresses = addresses;
        this.params = params;
    }

    @Override
    public Optional<String> of(ShortcodeTag tag) {
        var meaning = switch (tag.name().replaceFirst("\\.html$", "")) {
            case "figure" -> figure(tag);
            case "youtube" -> youtube(tag);
            case "vimeo" -> vimeo(tag);
            case "gist" -> gist(tag);
            case "tweet", "twitter", "twitter_simple", "x", "x_simple" -> tweet(tag);
            case "instagram", "instagram_simple" -> identified(tag, "id", "https://www.instagram.com/p/%s/");
            case "ref", "relref" -> addresses.apply(tag.argument("path", 0));
            case "param" -> params.apply(tag.argument("name", 0));
            default -> "";
        };
        return Optional.of(meaning).filter(words -> !words.isEmpty());
    }

    @Override
    public Optional<Around> around(ShortcodeTag tag) {
        return tag.name().equals("details") ? Optional.of(new Around(details(tag), "\n\n</details>\n")) : Optional.empty();
    }

    private static String details(ShortcodeTag tag) {
        var summary = tag.argument("summary", 0).isEmpty() ? tag.argument("title", -1) : tag.argument("summary", 0);
        return "<details" + (tag.argument("open", -1).equals("true") ? " open" : "") + "><summary>"
                + escaped(summary.isEmpty() ? "Details" : summary) + "</summary>\n\n";
    }

    private static String figure(ShortcodeTag tag) {
        var src = tag.argument("src", 0);
        if (src.isBlank()) {
            return "";
        }
        var image = new StringBuilder("<img").append(attribute("src", src)).append(" alt=\"").append(escaped(alt(tag))).append('"')
                .append(attribute("width", tag.argument("width", -1))).append(attribute("height", tag.argument("height", -1))).append('>')
                .toString();
        var link = tag.argument("link", -1);
        if (!link.isEmpty()) {
            image = "<a" + attribute("href", link) + ">" + image + "</a>";
        }
        return "<figure>" + image + caption(tag) + "</figure>";
    }

    /** Hugo takes the caption if there is no alternative text. */
    private static String alt(ShortcodeTag tag) {
        return tag.named().containsKey("alt") ? tag.argument("alt", -1) : tag.argument("caption", -1);
    }

    private static String caption(ShortcodeTag tag) {
        var title = tag.argument("title", -1);
        var text = tag.argument("caption", -1);
        var attr = tag.argument("attr", -1);
        var attrLink = tag.argument("attrlink", -1);
        if (title.isEmpty() && text.isEmpty() && attr.isEmpty()) {
            return "";
        }
        var credit = attrLink.isEmpty() || attr.isEmpty() ? words(attr) : "<a" + attribute("href", attrLink) + ">" + words(attr) + "</a>";
        boolean markdown = MARKDOWN.matcher(text + attr).find();
        var all = (title.isEmpty() ? "" : "<strong>" + escaped(title) + "</strong>" + (text.isEmpty() && attr.isEmpty() ? "" : " "))
                + words(text) + (text.isEmpty() || credit.isEmpty() ? "" : " ") + credit;
        return "<figcaption>" + (markdown ? "\n\n" + all + "\n\n" : all) + "</figcaption>";
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").replace("<", "&lt;");
    }

    private static String youtube(ShortcodeTag tag) {
        var start = tag.argument("start", -1).matches("\\d{1,6}") ? "?start=" + tag.argument("start", -1) : "";
        return frame(tag, "https://www.youtube.com/embed/%s" + start);
    }

    private static String vimeo(ShortcodeTag tag) {
        return frame(tag, "https://player.vimeo.com/video/%s");
    }

    private static String frame(ShortcodeTag tag, String address) {
        var id = tag.argument("id", 0);
        var title = tag.argument("title", -1);
        return !IDENTIFIER.matcher(id).matches()
                ? ""
                : "<iframe src=\"" + address.formatted(id) + "\"" + attribute("title", title)
                        + " width=\"560\" height=\"315\" allowfullscreen></iframe>";
    }

    private static String gist(ShortcodeTag tag) {
        var user = tag.argument("user", 0);
        var id = tag.argument("id", 1);
        var file = tag.argument("file", 2);
        return !NAME.matcher(user).matches() || !NAME.matcher(id).matches()
                ? ""
                : "<https://gist.github.com/%s/%s%s>".formatted(
                        user, id, NAME.matcher(file).matches() ? "#file-" + file.toLowerCase(Locale.ROOT).replace('.', '-') : "");
    }

    private static String tweet(ShortcodeTag tag) {
        var user = tag.argument("user", 0);
        var id = tag.argument("id", 1);
        return NAME.matcher(user).matches() && IDENTIFIER.matcher(id).matches()
                ? "<https://x.com/%s/status/%s>".formatted(user, id)
                : user.matches("\\d{1,25}") ? "<https://x.com/i/status/%s>".formatted(user) : "";
    }

    private static String identified(ShortcodeTag tag, String name, String address) {
        var id = tag.argument(name, 0);
        return IDENTIFIER.matcher(id).matches() ? "<" + address.formatted(id) + ">" : "";
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
