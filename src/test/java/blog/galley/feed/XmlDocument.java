package blog.galley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.restassured.response.Response;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An XML answer, as a strict parser reads it. */
public final class XmlDocument {

    private static final Pattern STEP = Pattern.compile("(/@?|\\[@)([a-zA-Z:]+)");

    private final Node node;

    private XmlDocument(Node node) {
        this.node = node;
    }

    public static XmlDocument of(byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new XmlDocument(factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    public static XmlDocument of(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).contains("xml");
        return of(response.asByteArray());
    }

    /** The texts that an XPath finds; a name in it is a name as written, with its prefix. */
    public List<String> all(String path) {
        return nodes(path).stream().map(found -> found.node.getTextContent()).toList();
    }

    String one(String path) {
        var found = all(path);
        assertThat(found).as(path).hasSize(1);
        return found.get(0);
    }

    List<XmlDocument> nodes(String path) {
        try {
            var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(STEP.matcher(path).replaceAll("$1*[name()='$2']"), node,
                    XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(i -> new XmlDocument(found.item(i))).toList();
        } catch (Exception e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
