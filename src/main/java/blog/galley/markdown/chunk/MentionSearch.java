package blog.galley.markdown.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import blog.galley.markdown.html.LinkHtml;
import blog.galley.markdown.html.PlainText;
import blog.galley.markdown.rawhtml.Lines;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.markdown.rawhtml.RawHtml;
import blog.galley.markdown.rawhtml.RawHtmlWitness;
import blog.galley.markdown.rawhtml.Removal;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.owasp.html.PolicyFactory;

/** Goes through a syntax tree, and through its raw HTML, for what it mentions. */
final class MentionSearch extends AbstractVisitor implements RawHtmlWitness {
    /** An address with a scheme, one with a host alone, or none. */
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*|", Pattern.DOTALL);

    private final Links links;
    private final List<LinkLocation> imagesWithoutText = new ArrayList<>();
    private final List<LinkLocation> images = new ArrayList<>();
    private final List<LinkLocation> internal = new ArrayList<>();
    private final List<LinkLocation> anchors = new ArrayList<>();
    private boolean anyRawHtml;
    private final List<Removal> removed = new ArrayList<>();
    private final RawHtml rawHtml;
    private long characters;
    private int line;

    private MentionSearch(Links links, PolicyFactory policy) {
        this.links = links;
        this.rawHtml = new RawHtml(policy, links, id -> true, this);
    }

    /** @param links asked about every address, so that it may remember which there are */
    static Mentions in(Node tree, Links links, PolicyFactory policy) {
        var search = new MentionSearch(links, policy);
        tree.accept(search);
        return search.found();
    }

    private Mentions found() {
        return new Mentions(List.copyOf(imagesWithoutText), List.copyOf(images), List.copyOf(internal), List.copyOf(anchors),
                List.copyOf(removed), characters, anyRawHtml);
    }

    @Override
    public void visit(Link link) {
        point(link.getDestination(), link.getTitle());
        lead(LinkHtml.destination(link));
        visitChildren(link);
    }

    private void lead(String destination) {
        if (destination.startsWith("#")) {
            anchors.add(new LinkLocation(line, destination));
        } else if (!ELSEWHERE.matcher(destination).matches()) {
            internal.add(new LinkLocation(line, destination));
        }
    }

    @Override
    public void visit(Image image) {
        point(image.getDestination(), image.getTitle());
        images.add(new LinkLocation(line, links.resolve(image.getDestination())));
        if (PlainText.line(image).isEmpty()) {
            imagesWithoutText.add(new LinkLocation(line, image.getDestination()));
        }
        visitChildren(image);
    }

    private void point(String destination, String title) {
        characters += destination.length() + (title == null ? 0 : title.length());
        links.resolve(destination);
    }

    @Override
    public void visit(SoftLineBreak node) {
        line++;
    }

    @Override
    public void visit(HardLineBreak node) {
        line++;
    }

    @Override
    public void visit(HtmlBlock node) {
        anyRawHtml = true;
        line = node.getSourceSpans().isEmpty() ? line : Lines.of(node);
        rawHtml.filter(node.getLiteral());
    }

    @Override
    public void visit(HtmlInline node) {
        anyRawHtml = true;
        rawHtml.filter(node.getLiteral());
    }

    @Override
    public void removed(Removal.Kind kind, String name) {
        removed.add(new Removal(line, kind, name));
    }

    @Override
    public void shown(String name, Map<String, String> attributes) {
        if (name.equals("img")) {
            images.add(new LinkLocation(line, attributes.get("src")));
        } else if (name.equals("a") && attributes.containsKey("href")) {
            lead(attributes.get("href"));
        }
    }

    @Override
    protected void visitChildren(Node parent) {
        if (!parent.getSourceSpans().isEmpty()) {
            line = Lines.of(parent);
        }
        super.visitChildren(parent);
    }
}
