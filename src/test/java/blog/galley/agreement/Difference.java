package blog.galley.agreement;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** In what two pages differ: in which of the ways that we defend, and whether in others too. */
final class Difference {

    static final String OTHER = "other";
    /** A word may be the tag that hides all that follows, so it is taken out before the pages are read. */
    private static final String WORDS = "words in angle brackets are text";
    private static final Pattern WORD = Pattern.compile("&lt;(/?[A-Za-z](?:[^&<>]|&quot;|&amp;)*)&gt;");

    private Difference() {
    }

    static List<String> between(String ours, String theirs) {
        if (same(plain(ours), plain(theirs))) {
            return List.of();
        }
        var words = words(ours);
        if (words.isEmpty()) {
            return between(plain(ours), plain(theirs));
        }
        var found = new ArrayList<>(List.of(WORDS));
        var begins = ours.contains("<p>&lt;"); // and is no block of HTML, whose lines are in no paragraph
        found.addAll(between(plain(without(ours, words), begins), plain(without(theirs, words), begins)));
        return found;
    }

    private static List<String> between(Element a, Element b) {
        var found = new ArrayList<String>();
        if (same(a, b)) {
            return found;
        }
        var kinds = possible(a);
        for (var kind : kinds.entrySet()) { // alone first, so that none is named that is not needed
            if (same(without(a, kind.getValue()), without(b, kind.getValue()))) {
                return List.of(kind.getKey());
            }
        }
        for (var kind : kinds.entrySet()) {
            var before = a.html().equals(b.html());
            var wasA = a.html();
            var wasB = b.html();
            kind.getValue().accept(a);
            kind.getValue().accept(b);
            if (!before && !(wasA.equals(a.html()) && wasB.equals(b.html()))) {
                found.add(kind.getKey());
            }
            if (same(a, b)) {
                return found;
            }
        }
        return List.of(OTHER);
    }

    /** The first place where they are not the same but for what is defended, ours and theirs. */
    static String place(String ours, String theirs) {
        var kinds = possible(plain(ours));
        var words = words(ours);
        var a = defended(without(ours, words), kinds);
        var b = defended(without(theirs, words), kinds);
        var at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return "`" + around(a, at) + "` / `" + around(b, at) + "`";
    }

    /** Without formulas, a text differs in none. */
    private static Map<String, Consumer<Element>> possible(Element ours) {
        var kinds = new LinkedHashMap<>(Defended.KINDS);
        if (ours.select(".math").isEmpty()) {
            kinds.remove(Defended.FORMULAS);
        }
        return kinds;
    }

    private static String defended(String html, Map<String, Consumer<Element>> kinds) {
        var body = plain(html);
        kinds.values().forEach(kind -> kind.accept(body));
        return normal(body);
    }

    private static String around(String html, int at) {
        return html.substring(Math.max(0, at - 30), Math.min(html.length(), at + 50)).replace("|", "\\|").replace("`", "'");
    }

    private static Element without(Element body, Consumer<Element> kind) {
        var copy = body.clone();
        kind.accept(copy);
        return copy;
    }

    private static boolean same(Element a, Element b) {
        return normal(a).equals(normal(b));
    }

    private static String normal(Element body) {
        return Jsoup.parseBodyFragment(body.html()).body().html().replaceAll("\\s+|&nbsp;", "");
    }

    /** What we show as it stands, and what else would be a tag, even one that hides all that follows. */
    private static Set<String> words(String ours) {
        return WORD.matcher(ours.replaceAll("(?s)<pre.*?</pre>|<code.*?</code>", "")).results().map(word -> word.group(1))
                .collect(Collectors.toSet());
    }

    private static String without(String html, Set<String> words) {
        var left = html;
        for (var word : words) {
            left = left.replace("&lt;" + word + "&gt;", "")
                    .replaceAll("<" + Pattern.quote(word.replace("&quot;", "\"").replace("&amp;", "&")) + ">(?!<code)", "");
        }
        return left;
    }

    private static Element plain(String html, boolean withoutParagraphs) {
        var body = plain(html);
        if (withoutParagraphs) {
            body.select("p:not(.alert-title)").unwrap();
        }
        return body;
    }

    /** Without the frames and attributes that either adds. */
    private static Element plain(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("div.code, div.table, div.diagram, a.anchor, label").unwrap();
        body.select("div.footnotes").tagName("section").forEach(notes -> notes.select("hr").remove());
        body.select(".footnote-back, .footnote-backref").remove();
        body.select("sup > a").forEach(mark -> mark.parent().attr("class", "footnote-ref").text(mark.text()));
        body.select("del").tagName("s");
        for (var element : body.getAllElements()) {
            attributes(element);
        }
        return body;
    }

    private static void attributes(Element element) {
        var align = element.attr("style").replaceFirst("^text-align: *(left|center|right);?$", "align-$1");
        if (align.startsWith("align-")) {
            element.attr("class", align).removeAttr("style");
        }
        for (var attribute : List.of("loading", "decoding", "tabindex", "role", "aria-label", "data-language", "data-lang", "disabled")) {
            element.removeAttr(attribute);
        }
        if (element.className().equals("task")) {
            element.removeAttr("class");
        }
        if (!element.normalName().matches("h[1-6]|a|span|div|p|b")) {
            element.removeAttr("id");
        }
        if (element.attr("alt").isEmpty()) {
            element.removeAttr("alt");
        }
        var sorted = new TreeMap<String, String>();
        element.attributes().forEach(attribute -> sorted.put(attribute.getKey(), attribute.getValue()));
        element.clearAttributes();
        sorted.forEach(element::attr);
        rewrite(element, "href", Difference::decoded);
        rewrite(element, "src", Difference::decoded);
    }

    private static void rewrite(Element element, String attribute, UnaryOperator<String> spelling) {
        if (element.hasAttr(attribute)) {
            element.attr(attribute, spelling.apply(element.attr(attribute)));
        }
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
