package blog.galley.exchange.hugo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import blog.galley.markdown.Markdown;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** What a text refers to and where: files and other pages, in Markdown and in HTML. Code is not looked into. */
final class BodyScan extends AbstractVisitor {

    /**
     * A place that refers to a file or page.
     *
     * @param image  whether it shows a picture
     * @param line   in the file, counted from 1; null if it is not known
     * @param column in that line, counted from 1; null if it is not known
     * @param at     where the destination begins in the text; -1 if it is spelled in another way there
     */
    record Reference(String destination, boolean image, Integer line, Integer column, int at) {

        Reference(String destination, boolean image, Integer line, Integer column) {
            this(destination, image, line, column, -1);
        }
    }

    private final String body;
    private final IntUnaryOperator lines;
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Integer> definitions = new LinkedHashMap<>();
    private TopHeading heading = TopHeading.NONE;

    private BodyScan(String body, IntUnaryOperator lines) {
        this.body = body;
        this.lines = lines;
    }

    /** @param lines the lines of the file by those of the text, which are counted from 0 */
    static BodyScan of(String body, IntUnaryOperator lines) {
        var scan = new BodyScan(body, lines);
        Markdown.tree(body).accept(scan);
        return scan;
    }

    /** Where the destinations of link reference definitions begin in the text; -1 if they are spelled in another way there. */
    Map<String, Integer> definitions() {
        return definitions;
    }

    List<Reference> references() {
        return references;
    }

    TopHeading heading() {
        return heading;
    }

    @Override
    public void visit(Heading node) {
        if (node.getLevel() == 1 && heading.words().isEmpty()) {
            heading = TopHeading.of(node, body);
        }
        visitChildren(node);
    }

    @Override
    public void visit(Image node) {
        refer(node, node.getDestination(), true);
        visitChildren(node);
    }

    @Override
    public void visit(Link node) {
        refer(node, node.getDestination(), false);
        visitChildren(node);
    }

    @Override
    public void visit(LinkReferenceDefinition node) {
        var span = node.getSourceSpans().stream().findFirst();
        int colon = span.map(s -> body.indexOf("]:", s.getInputIndex() + node.getLabel().length())).orElse(-1);
        definitions.put(node.getDestination(), colon < 0 ? -1 : written(node.getDestination(), colon + 2));
    }

    private void refer(Node node, String destination, boolean image) {
        var span = node.getSourceSpans().stream().findFirst();
        references.add(new Reference(destination, image,
                span.map(s -> lines.applyAsInt(s.getLineIndex())).orElse(null), span.map(s -> s.getColumnIndex() + 1).orElse(null),
                span.map(s -> written(node, destination, s.getInputIndex())).orElse(-1)));
    }

    /** Where the destination begins behind the words of a link; -1 if it does not stand there. */
    private int written(Node node, String destination, int start) {
        int behind = start;
        for (var child = node.getLastChild(); child != null && behind == start; child = child.getPrevious()) {
            behind = child.getSourceSpans().stream().mapToInt(span -> span.getInputIndex() + span.getLength()).max().orElse(start);
        }
        for (int bracket = behind; bracket < behind + 4 && bracket < body.length(); bracket++) {
            if (body.charAt(bracket) == ']') {
                return body.startsWith("](", bracket) ? written(destination, bracket + 2) : -1;
            }
        }
        return -1;
    }

    private int written(String destination, int from) {
        int at = from;
        while (at < body.length() && " \t\n<".indexOf(body.charAt(at)) >= 0) {
            at++;
        }
        return body.startsWith(destination, at) ? at : -1;
    }

    @Override
    public void visit(HtmlInline node) {
        html(node, node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
        html(node, node.getLiteral());
    }

    private void html(Node node, String html) {
        var spans = node.getSourceSpans();
        for (var found : HtmlAddress.all(html)) {
            var span = found.line() < spans.size() ? spans.get(found.line()) : null;
            int at = span == null ? -1 : span.getInputIndex() + found.column();
            references.add(new Reference(found.address(), found.image(),
                    spans.isEmpty() ? null : lines.applyAsInt(spans.get(0).getLineIndex() + found.line()), null,
                    at >= 0 && body.startsWith(found.address(), at) ? at : -1));
        }
    }
}
