package blog.galley.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What may stand in a rendered text, said once more and in another way than the renderer says it. */
public final class Safe {
    private static final Set<String> TAGS = Set.of(
            "a", "abbr", "audio", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details",
            "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "iframe",
            "img", "input", "ins", "kbd", "label", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp",
            "section", "small", "source", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
            "thead", "time", "tr", "u", "ul", "var", "video", "wbr");
    private static final Set<String> ATTRIBUTES = Set.of(
            "allowfullscreen", "alt", "aria-label", "checked", "class", "colspan", "controls", "data-language", "datetime", "decoding",
            "dir",
            "disabled", "height", "href", "id", "lang", "loading", "loop", "muted", "open", "playsinline", "poster", "preload",
            "referrerpolicy", "reversed", "role", "rowspan", "sandbox", "scope", "src", "start", "tabindex", "title", "type",
            "value", "width");
    private static final Pattern CLASS = Pattern.compile(
            "(table|code|math|math math-display|diagram|anchor|task|footnotes|footnote-ref|footnote-back|alert-title|alert alert-(note|tip|important|warning|caution)"
                    + "|align-(left|center|right)|language-\\S*)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto|tel):.*|(?![a-z][a-z0-9+.-]*:).*", Pattern.DOTALL);
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

    private Safe() {
    }

    public static void check(String html) {
        assertThat(FORBIDDEN.matcher(html).find()).as("characters of %s", html).isFalse();
        assertThat(WellNested.staysInside(html)).as("stays inside: %s", html).isTrue();
        assertThat(WellNested.asParsed(html)).isEqualTo(WellNested.asWritten(html));
        var body = Jsoup.parse(html).body();
        body.children().forEach(child -> child.getAllElements().forEach(Safe::check));
        assertThat(body.select("[id]").eachAttr("id")).doesNotHaveDuplicates().allMatch(id -> !Character.isUpperCase(id.charAt(0)));
    }

    private static void check(Element element) {
        assertThat(TAGS).contains(element.normalName());
        for (var attribute : element.attributes()) {
            assertThat(ATTRIBUTES).as(element.outerHtml()).contains(attribute.getKey());
            switch (attribute.getKey()) {
                case "class" -> assertThat(attribute.getValue()).matches(CLASS);
                case "href", "src", "poster" -> assertThat(attribute.getValue()).matches(ADDRESS);
                default -> {
                }
            }
        }
        if (element.normalName().equals("iframe")) {
            assertThat(element.attr("src")).startsWith("https://www.youtube.com/");
            assertThat(element.attr("sandbox")).isNotEmpty();
        }
    }
}
