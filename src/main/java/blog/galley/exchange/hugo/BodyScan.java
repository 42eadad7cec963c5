package blog.galley.exchange.hugo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

import blog.galley.markdown.Markdown;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What a text refers to, and where: files and other pages. Code is not looked into. */
final class BodyScan extends AbstractVisitor {

    /**
     * Lines and columns are those of the file.
     *
     * @param at where the destination begins in the text as it is written there; -1 if it is written in another way
     */
    record Reference(String destination, boolean image, Integer line, Integer column, int at) {

        Reference(String destination, boolean image, Integer line, Integer column) {
            this(destination, image, line, column, -1);
        }
    }

    /** The begin of a tag, one of its addresses, or its end; read on from one to the next, never from each begin to the end. */
    private static final Pattern TAG = Pattern.compile("<(\\w+)|\\s(?:src|poster|href)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')|>", Pattern.CASE_INSENSITIVE);

    private final String body;
    private final IntUnaryOperator lines;
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Integer> definitions = new LinkedHashMap<>();
    private String heading = "";
    private int behindHeading;

    private BodyScan(String body, IntUnaryOperator lines) {
        this.body = body;
        this.lines = lines;
    }

    /** @param above the lines of the file before the text */
    static BodyScan of(String body, int above) {
        return of(body, line -> above + line + 1);
    }

    /** @param lines of the file, by those of the text, which are counted from 0 */
    static BodyScan of(String body, IntUnaryOperator lines) {
        var scan = new BodyScan(body, lines);
        Markdown.tree(body).accept(scan);
        return scan;
    }

    /** Where definitions of links have their destinations. */
    Map<String, Integer> definitions() {
        return definitions;
    }

    List<Reference> references() {
        return references;
    }

    /** The first heading of the first level; empty if there is none. */
    String heading() {
        return heading;
    }

    /** Where the text goes on behind a heading of the first level that it begins with; 0 if it begins otherwise. */
    int behindHeading() {
        return behindHeading;
    }

    @Override
    public void visit(Heading node) {
        if (node.getLevel() == 1 && heading.isEmpty()) {
            var words = new StringBuilder();
            addWords(node, words);
            heading = words.toString().strip();
            if (node.getPrevious() == null && node.getParent() instanceof Document) {
                var last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
                int end = body.indexOf('\n', last.getInputIndex() + last.getLength());
                behindHeading = end < 0 ? body.length() : end + 1;
            }
        }
        visitChildren(node);
    }

    private static void addWords(Node parent, StringBuilder words) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                words.append(text.getLiteral());
            } else if (child instanceof Code code) {
                words.append(code.getLiteral());
            } else {
                addWords(child, words);
            }
        }
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

    /** Where the destination stands behind the words of a link. */
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
        var tag = "";
        int lines = 0;
        int counted = 0;
        int begin = 0;
        for (var matcher = TAG.matcher(html); matcher.find();) {
            for (; counted < matcher.start(); counted++) {
                lines += html.charAt(counted) == '\n' ? 1 : 0;
                begin = html.charAt(counted) == '\n' ? counted + 1 : begin;
            }
            int group = matcher.group(2) != null ? 2 : 3;
            var address = matcher.group(group);
            if (address == null) {
                tag = matcher.group(1) == null ? "" : matcher.group(1);
            } else if (!tag.isEmpty()) {
                var span = lines < spans.size() ? spans.get(lines) : null;
                int at = span == null ? -1 : span.getInputIndex() + matcher.start(group) - begin;
                references.add(new Reference(address, tag.equalsIgnoreCase("img"),
                        spans.isEmpty() ? null : this.lines.applyAsInt(spans.get(0).getLineIndex() + lines), null, at >= 0 && body.startsWith(address, at) ? at : -1));
            }
        }
    }
}
