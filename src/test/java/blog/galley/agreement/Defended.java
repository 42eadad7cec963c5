package blog.galley.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/** What we do in another way than Hugo on purpose. */
final class Defended {

    static final String FORMULAS = "formulas";

    /** Each is taken out of both pages, and what makes them equal is what they differ in. */
    static final Map<String, Consumer<Element>> KINDS = kinds();

    private static final Pattern ALERT = Pattern.compile("(?i)\\[!(note|tip|important|warning|caution)\\]\\s*");
    private static final Pattern CJK = Pattern.compile("[\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}~]");

    private Defended() {
    }

    private static Map<String, Consumer<Element>> kinds() {
        var kinds = new LinkedHashMap<String, Consumer<Element>>();
        kinds.put("ids of headings keep what another spelling drops, and links to them lead there", body -> {
            body.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
            body.select("a[href^=#]").forEach(link -> link.attr("href", link.attr("href").toLowerCase(Locale.ROOT)));
        });
        kinds.put("alerts", Defended::withoutAlerts);
        kinds.put("a picture alone with a title is a figure", Defended::withoutFigures);
        kinds.put("dates that are no lists", Defended::withoutDates);
        kinds.put(FORMULAS, Defended::withoutFormulas);
        kinds.put("films and sounds over https", body -> body.select("video[src^=http:], audio[src^=http:], source[src^=http:]")
                .forEach(film -> film.attr("src", "https:" + film.attr("src").substring(5))));
        kinds.put("lists with tables and blank lines are loose, as CommonMark says",
                body -> body.select("li:has(table)").forEach(item -> item.parent().select("> li > p").unwrap()));
        kinds.put("footnotes", body -> body.select(".footnotes, .footnote-ref, sup").remove());
        kinds.put("labels of code", body -> body.select("code").removeAttr("class"));
        kinds.put("where bare addresses begin and end", body -> {
            body.select("a:empty").remove(); // left of one inside another
            body.select("a").stream().filter(Defended::isBare).forEach(Element::unwrap);
        });
        kinds.put("an address in a link leads where the link does", body -> {
            body.select("a:empty").remove();
            body.select("a").stream().filter(link -> link.text().matches("(https?://|www\\.)\\S+")).forEach(Element::unwrap);
        });
        kinds.put("emphasis beside Korean, Japanese and Chinese letters, and between tildes", Defended::withoutEmphasis);
        kinds.put("raw HTML without styles, classes, scripts, comments and foreign frames", Defended::withoutRawHtml);
        return kinds;
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
        body.select("picture > source").remove();
        body.select(
                "picture, span, font, center, div, form, button, section, article, small, u, mark, nav, label, input:not([type=checkbox])")
                .unwrap();
        var names = new HashSet<String>();
        body.select("a[name], a[id]").forEach(place -> {
            var name = place.hasAttr("id") ? place.id() : place.attr("name");
            place.removeAttr("id").attr(names.add(name) ? "id" : "class", name); // the first is the one that links lead to
        });
        for (var element : body.getAllElements()) {
            element.attributes().asList().stream().map(attribute -> attribute.getKey())
                    .filter(name -> !name.matches("href|src|alt|title|id|start"))
                    .toList().forEach(element::removeAttr);
        }
        body.select("strike").tagName("s");
        body.select("a, table, p").stream()
                .filter(element -> element.text().isBlank() && element.select("img, video, audio, input, [id]").isEmpty()).toList()
                .forEach(Element::remove);
        body.select("video, audio").removeAttr("controls");
    }

    private static void withoutDates(Element body) {
        body.select("ol > li:last-child:has(> ol:only-child > li:only-child > ol:only-child)").forEach(Defended::apart);
        for (var list : body.select("ol[start]:has(> li:only-child > ol:only-child)")) {
            var inner = list.select("li").last();
            list.tagName("p").clearAttributes().html(inner == null ? "" : inner.html());
        }
        body.select("p")
                .forEach(paragraph -> paragraph.html(paragraph.html().replaceFirst("^\\d{2,4}\\. ?\\d{1,2}\\. ?(\\d{1,2}\\.?)? ?", "")));
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
                if (!quote.hasClass("alert")) {
                    quote.html(ALERT.matcher(quote.html()).replaceFirst("").replaceFirst("(<p>)\\s*<br>", "$1"));
                }
                quote.select("p:empty").remove();
                quote.unwrap();
            }
        }
    }

    private static void withoutFormulas(Element body) {
        body.select(".math").unwrap();
        body.html(body.html().replace("$", "").replace("\\", ""));
        body.select("code, pre, br, em, p:not(.alert-title)").unwrap();
    }

    private static void withoutEmphasis(Element body) {
        if (!CJK.matcher(body.text()).find()) {
            return;
        }
        body.select("em, strong, s").unwrap();
        body.html(body.html().replaceAll("[*_~]", ""));
    }
}
