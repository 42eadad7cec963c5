package blog.galley.markdown;

import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** What a browser makes of HTML, beside what its tags say. The two agree only if there was nothing to repair. */
final class WellNested {
    private static final String BEFORE = "<main><article>";
    private static final String AFTER = "</article><p id=\"After\"></p></main>";

    private WellNested() {
    }

    static String asParsed(String html) {
        return outline(Jsoup.parse(BEFORE + html + AFTER).body());
    }

    static String asWritten(String html) {
        var parser = Parser.xmlParser();
        parser.setTrackErrors(0);
        return outline(Jsoup.parse("<body>" + BEFORE + html + AFTER + "</body>", "", parser).firstElementChild());
    }

    /** Whether the article closes where it should and nothing of it is found outside. */
    static boolean staysInside(String html) {
        var main = Jsoup.parse(BEFORE + html + AFTER).body();
        return main.childNodeSize() == 1 && main.child(0).children().eachAttr("id").equals(List.of("After"))
                && main.child(0).childNodeSize() == 2 && main.child(0).child(1).childNodeSize() == 0;
    }

    private static String outline(Element element) {
        return element.childNodes().stream().map(WellNested::outline).collect(Collectors.joining(
                "", element.normalName() + element.attributes().asList().stream().map(a -> a.getKey() + "=" + a.getValue()).toList() + "{",
                "}"));
    }

    private static String outline(Node node) {
        if (node instanceof Element element) {
            return outline(element);
        }
        // White space is neither here nor there: parsers drop it in tables and at the start of pre.
        return node instanceof TextNode text ? text.getWholeText().replaceAll("\\s+", "") : node.outerHtml();
    }
}
