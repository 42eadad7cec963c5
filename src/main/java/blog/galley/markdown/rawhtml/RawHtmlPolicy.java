package blog.galley.markdown.rawhtml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The elements and attributes that an author may write as raw HTML. What is not named here is removed: scripts, styles, forms, event
 * handlers, and the classes and data attributes that our own style sheets and htmx act upon.
 */
public final class RawHtmlPolicy {
    private static final Pattern LENGTH = Pattern.compile("[1-9][0-9]{0,3}(px)?|([1-9][0-9]?|100)([.][0-9]{1,3})?%");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");
    private static final Pattern ALIGNMENT = Pattern.compile("(?i)left|center|right");
    private static final Pattern LANGUAGE_CLASS = Pattern.compile("language-[A-Za-z0-9+#._-]{1,40}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final AttributePolicy SLUG = keepIf(value -> value.equals(HeadingSlug.of(value, "")));
    private static final AttributePolicy LINK = (element, attribute, value) -> SafeUrl.of(value);
    private static final AttributePolicy MEDIA = (element, attribute, value) -> SafeUrl.ofMedia(value);
    /** Over https even where http is written: on a page that came over https, a browser would not load it. */
    private static final AttributePolicy SECURE_MEDIA = (element, attribute, value) -> {
        var address = SafeUrl.ofMedia(value);
        return address != null && address.regionMatches(true, 0, "http:", 0, 5) ? "https:" + address.substring(5) : address;
    };

    private RawHtmlPolicy() {
    }

    public static PolicyFactory embedding(Collection<String> hosts) {
        var known = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        return new HtmlPolicyBuilder()
                .allowElements(Content.ELEMENTS.toArray(String[]::new))
                .allowWithoutAttributes(Content.ELEMENTS.toArray(String[]::new))
                .allowUrlProtocols("http", "https", "mailto", "tel")
                .allowAttributes("id").matching(SLUG).globally()
                .allowAttributes("title").globally()
                .allowAttributes("lang").matching(LANGUAGE).globally()
                .allowAttributes("dir").matching(false, "ltr", "rtl", "auto").globally()
                .allowAttributes("align").matching(ALIGNMENT).onElements("p", "div", "td", "th", "h1", "h2", "h3")
                .allowAttributes("class").matching(LANGUAGE_CLASS).onElements("code", "pre")
                .allowAttributes("open").onElements("details")
                .allowAttributes("href").matching(LINK).onElements("a")
                .allowAttributes("src").matching(MEDIA).onElements("img")
                .allowAttributes("src").matching(SECURE_MEDIA).onElements("video", "audio", "source")
                .allowAttributes("src").matching((element, attribute, src) -> frame(known, src)).onElements("iframe")
                .allowAttributes("poster").matching(MEDIA).onElements("video")
                .allowAttributes("alt").onElements("img")
                .allowAttributes("width", "height").matching(LENGTH).onElements("img", "video", "iframe")
                .allowAttributes("loop", "muted", "playsinline").onElements("video", "audio")
                .allowAttributes("preload").matching(false, "none", "metadata", "auto").onElements("video", "audio")
                .allowAttributes("type").matching(Pattern.compile("(video|audio)/[a-z0-9.+-]{1,40}")).onElements("source")
                .allowAttributes("colspan", "rowspan").matching(SPAN).onElements("td", "th")
                .allowAttributes("scope").matching(false, "row", "col", "rowgroup", "colgroup").onElements("th")
                .allowAttributes("start").matching(NUMBER).onElements("ol")
                .allowAttributes("value").matching(NUMBER).onElements("li")
                .allowAttributes("reversed").onElements("ol")
                .allowAttributes("datetime").matching(Pattern.compile("[0-9T:Z+. -]{1,40}")).onElements("time")
                .toFactory();
    }

    private static AttributePolicy keepIf(Predicate<String> good) {
        return (element, attribute, value) -> good.test(value) ? value : null;
    }

    /** The address of a frame from one of the hosts, completed if it lacks the scheme or the www; null for any other host. */
    private static String frame(Set<String> hosts, String src) {
        var address = absolute(src);
        var host = host(address);
        if (hosts.contains(host)) {
            return address;
        }
        return hosts.contains("www." + host) ? "https://www." + host + address.substring("https://".length() + host.length()) : null;
    }

    private static String absolute(String src) {
        var address = src.strip();
        return address.startsWith("//") ? "https:" + address : address;
    }

    /** The host that a frame comes from, in lower case; empty if it does not come over https or is not plain to see. */
    static String host(String src) {
        try {
            var uri = new URI(absolute(src));
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && List.of(-1, 443).contains(uri.getPort()) ? uri.getHost().toLowerCase(Locale.ROOT) : "";
        } catch (URISyntaxException e) {
            return ""; // a browser may read it in another way than we do
        }
    }
}
