package blog.galley.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import blog.galley.markdown.Markdown;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** What a text refers to, and where: files, other pages, and Hugo's shortcodes. Code is not looked into. */
final class BodyScan extends AbstractVisitor {

    /** Lines and columns are those of the file. */
    record Reference(String destination, boolean image, Integer line, Integer column) {
    }

    record Shortcode(String name, int line, int column) {
    }

    /** The begin of a tag, one of its addresses, or its end; read on from one to the next, never from each begin to the end. */
    private static final Pattern TAG = Pattern.compile("<(\\w+)|\\s(?:src|poster|href)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')|>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%]\\s*(?!/)([\\w./-]+)");

    private final char[] withoutCode;
    private final int above;
    private final List<Reference> references = new ArrayList<>();
    private String heading = "";

    private BodyScan(String body, int above) {
        this.withoutCode = body.toCharArray();
        this.above = above;
    }

    /** @param above the lines of the file before the text */
    static BodyScan of(String body, int above) {
        var scan = new BodyScan(body, above);
        Markdown.tree(body).accept(scan);
        return scan;
    }

    List<Reference> references() {
        return references;
    }

    /** The first heading of the first level; empty if there is none. */
    String heading() {
        return heading;
    }

    List<Shortcode> shortcodes() {
        var found = new ArrayList<Shortcode>();
        int line = above + 1;
        for (var text : new String(withoutCode).split("\n", -1)) {
            for (var matcher = SHORTCODE.matcher(text); matcher.find();) {
                found.add(new Shortcode(matcher.group(1), line, matcher.start() + 1));
            }
            line++;
        }
        return found;
    }

    @Override
    public void visit(Heading node) {
        if (node.getLevel() == 1 && heading.isEmpty()) {
            var words = new StringBuilder();
            addWords(node, words);
            heading = words.toString().strip();
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

    private void refer(Node node, String destination, boolean image) {
        var span = node.getSourceSpans().stream().findFirst();
        references.add(new Reference(destination, image,
                span.map(s -> above + s.getLineIndex() + 1).orElse(null), span.map(s -> s.getColumnIndex() + 1).orElse(null)));
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
        var first = node.getSourceSpans().stream().findFirst().map(span -> above + span.getLineIndex() + 1);
        var tag = "";
        int lines = 0;
        int counted = 0;
        for (var matcher = TAG.matcher(html); matcher.find();) {
            for (; counted < matcher.start(); counted++) {
                lines += html.charAt(counted) == '\n' ? 1 : 0;
            }
            var address = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            if (address == null) {
                tag = matcher.group(1) == null ? "" : matcher.group(1);
            } else if (!tag.isEmpty()) {
                int before = lines;
                references.add(new Reference(address, tag.equalsIgnoreCase("img"), first.map(line -> line + before).orElse(null), null));
            }
        }
    }

    @Override
    public void visit(Code node) {
        blank(node);
    }

    @Override
    public void visit(FencedCodeBlock node) {
        blank(node);
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        blank(node);
    }

    private void blank(Node code) {
        for (SourceSpan span : code.getSourceSpans()) {
            Arrays.fill(withoutCode, span.getInputIndex(), span.getInputIndex() + span.getLength(), ' ');
        }
    }
}
