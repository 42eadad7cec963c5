package blog.galley.agreement;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
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
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/** In what two pages differ: in which of the ways that we defend, and whether in others too. */
final class Difference {

    static final String OTHER = "other";
    private static final String FORMULAS = "formulas";
    private static final String WORDS = "words in angle brackets are text";

    /** What we do in another way on purpose. Each is taken out of both pages, and what makes them equal is what they differ in. */
    private static final Map<String, Consumer<Element>> DEFENDED = defended();

    private static final Pattern ALERT = Pattern.compile("(?i)\\[!(note|tip|important|warning|caution)\\]\\s*");
    private static final Pattern WORD = Pattern.compile("&lt;(/?[A-Za-z](?:[^&<>]|&quot;|&amp;)*)&gt;");
    private static final Pattern CJK = Pattern.compile("[\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}~]");

    private Difference() {
    }

    private static Map<String, Consumer<Element>> defended() {
        var kinds = new LinkedHashMap<String, Consumer<Element>>();
        kinds.put("ids of headings keep what another spelling drops", body -> body.select("h1, h2, h3, h4, h5, h6").removeAttr("id"));
        kinds.put(FORMULAS, Difference::withoutFormulas);
        kinds.put("alerts", Difference::withoutAlerts);
        kinds.put("a picture alone with a title is a figure", Difference::withoutFigures);
        kinds.put("dates that are no lists", Difference::withoutDates);
        kinds.put("films and sounds over https", body -> body.select("video[src^=http:], audio[src^=http:], source[src^=http:]").forEach(film -> film.attr("src", "https:" + film.attr("src").substring(5))));
        kinds.put("lists with tables and blank lines are loose, as CommonMark says", body -> body.select("li:has(table)").forEach(item -> item.parent().select("> li > p").unwrap()));
        kinds.put("footnotes", body -> body.select(".footnotes, .footnote-ref, sup").remove());
        kinds.put("labels of code", body -> body.select("code").removeAttr("class"));
        kinds.put("where bare addresses begin and end", body -> {
            body.select("a:empty").remove(); // left of one inside another
            body.select("a").stream().filter(Difference::isBare).forEach(Element::unwrap);
        });
        kinds.put("emphasis beside Korean, Japanese and Chinese letters, and between tildes", Difference::withoutEmphasis);
        kinds.put("raw HTML without styles, classes, scripts, comments and foreign frames", Difference::withoutRawHtml);
        return kinds;
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
        found.addAll(between(plain(without(ours, words)), plain(without(theirs, words))));
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
        var kinds = new LinkedHashMap<>(DEFENDED);
        if (ours.select(".math").isEmpty()) {
            kinds.remove(FORMULAS);
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
        return WORD.matcher(ours.replaceAll("(?s)<pre.*?</pre>|<code.*?</code>", "")).results().map(word -> word.group(1)).collect(Collectors.toSet());
    }

    private static String without(String html, Set<String> words) {
        var left = html;
        for (var word : words) {
            left = left.replace("&lt;" + word + "&gt;", "").replaceAll("<" + Pattern.quote(word.replace("&quot;", "\"").replace("&amp;", "&")) + ">(?!<code)", "");
        }
        return left;
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

    private static boolean isBare(Element link) {
        var address = link.attr("href").replaceFirst("^(mailto:|https?://)", "");
        return link.text().replaceFirst("^https?://", "").equals(address);
    }

    private static void withoutRawHtml(Element body) {
        body.select("script, style, link, meta, iframe, svg, math, object, embed").remove();
        body.forEachNode(node -> {
            if (node instanceof Comment) {
                node.remove();
            }
        });
        body.select("span, font, center, div, form, button, section, article, small, u, mark, nav, label, input:not([type=checkbox])").unwrap();
        var names = new HashSet<String>();
        body.select("a[name], a[id]").forEach(place -> {
            var name = place.hasAttr("id") ? place.id() : place.attr("name");
            place.removeAttr("id").attr(names.add(name) ? "id" : "class", name); // the first is the one that links lead to
        });
        for (var element : body.getAllElements()) {
            element.attributes().asList().stream().map(attribute -> attribute.getKey()).filter(name -> !name.matches("href|src|alt|title|id|start"))
                    .toList().forEach(element::removeAttr);
        }
        body.select("strike").tagName("s");
        body.select("video, audio").removeAttr("controls");
    }

    private static void withoutDates(Element body) {
        body.select("ol > li:last-child:has(> ol:only-child > li:only-child > ol:only-child)").forEach(Difference::apart);
        for (var list : body.select("ol[start]:has(> li:only-child > ol:only-child)")) {
            var inner = list.select("li").last();
            list.tagName("p").clearAttributes().html(inner == null ? "" : inner.html());
        }
        body.select("p").forEach(paragraph -> paragraph.html(paragraph.html().replaceFirst("^\\d{2,4}\\. ?\\d{1,2}\\. ?(\\d{1,2}\\.?)? ?", "")));
    }

    /** The last of a list that is none of it. */
    private static void apart(Element item) {
        if (item.previousElementSibling() != null) {
            item.parent().after("<ol start=\"1\"><li>" + item.html() + "</li></ol>");
            item.remove();
        }
    }

    private static void withoutFigures(Element body) {
        body.select("figcaption").remove();
        body.select("figure").tagName("p");
        body.select("img").removeAttr("title");
    }

    /** Inner ones first, since the text of an outer one is read anew. */
    private static void withoutAlerts(Element body) {
        var quotes = new ArrayList<>(body.select("blockquote, .alert"));
        Collections.reverse(quotes);
        for (var quote : quotes) {
            if (quote.hasClass("alert") || ALERT.matcher(quote.text()).lookingAt()) {
                quote.select(".alert-title").remove();
                quote.html(ALERT.matcher(quote.html()).replaceFirst("").replaceFirst("(<p>)\\s*<br>", "$1"));
                quote.select("p:empty").remove();
                quote.unwrap();
            }
        }
    }

    private static void withoutFormulas(Element body) {
        body.select(".math").unwrap();
        body.html(body.html().replace("$", "").replace("\\", ""));
        body.select("code, pre, br, em, p").unwrap();
    }

    private static void withoutEmphasis(Element body) {
        if (!CJK.matcher(body.text()).find()) {
            return;
        }
        body.select("em, strong, s").unwrap();
        body.html(body.html().replaceAll("[*_~]", ""));
    }
}
