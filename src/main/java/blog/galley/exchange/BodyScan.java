package blog.galley.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
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
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What a text refers to, and where: files, other pages, and Hugo's shortcodes. Code is not looked into. */
final class BodyScan extends AbstractVisitor {

    /** Lines and columns are those of the file. */
    record Reference(String destination, boolean image, Integer line, Integer column) {
    }

    record Shortcode(String name, int line, int column) {
    }

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Pattern ATTRIBUTE = Pattern.compile("<(\\w+)[^>]*?\\s(?:src|poster|href)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%]\\s*(?!/)([\\w./-]+)");

    private final StringBuilder withoutCode;
    private final int above;
    private final List<Reference> references = new ArrayList<>();
    private String heading = "";

    private BodyScan(String body, int above) {
        this.withoutCode = new StringBuilder(body);
        this.above = above;
    }

    /** @param above the lines of the file before the text */
    static BodyScan of(String body, int above) {
        var scan = new BodyScan(body, above);
        PARSER.parse(body).accept(scan);
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
        for (var text : withoutCode.toString().split("\n", -1)) {
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
            heading = words(node).strip();
        }
        visitChildren(node);
    }

    private static String words(Node parent) {
        var words = new StringBuilder();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            words.append(child instanceof Text text ? text.getLiteral() : child instanceof Code code ? code.getLiteral() : words(child));
        }
        return words.toString();
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
        for (var matcher = ATTRIBUTE.matcher(html); matcher.find();) {
            int before = (int) html.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
            var line = node.getSourceSpans().stream().findFirst().map(s -> above + s.getLineIndex() + 1 + before);
            references.add(new Reference(matcher.group(2) != null ? matcher.group(2) : matcher.group(3),
                    matcher.group(1).equalsIgnoreCase("img"), line.orElse(null), null));
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
            withoutCode.replace(span.getInputIndex(), span.getInputIndex() + span.getLength(), " ".repeat(span.getLength()));
        }
    }
}
