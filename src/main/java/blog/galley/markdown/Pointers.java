package blog.galley.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.owasp.html.PolicyFactory;

/** What a tree points at, with links and images; and whether it has raw HTML, which may do the same. */
final class Pointers extends AbstractVisitor {
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*|#.*|", Pattern.DOTALL);

    private final Links links;
    private final List<Mention> imagesWithoutText = new ArrayList<>();
    private final List<Mention> internal = new ArrayList<>();
    private boolean anyRawHtml;
    private final List<Removal> removed = new ArrayList<>();
    private final RawHtml rawHtml;
    private long characters;
    private int line;

    /** @param links asked about every address */
    Pointers(Links links, PolicyFactory policy) {
        this.links = links;
        this.rawHtml = new RawHtml(policy, links, id -> true, (kind, name) -> removed.add(new Removal(line, kind, name)));
    }

    List<Mention> imagesWithoutText() {
        return List.copyOf(imagesWithoutText);
    }

    /** Links that stay on the site. */
    List<Mention> internal() {
        return List.copyOf(internal);
    }

    /** What raw HTML is not let through. */
    List<Removal> removed() {
        return List.copyOf(removed);
    }

    boolean anyRawHtml() {
        return anyRawHtml;
    }

    /** How long all addresses and titles are together. */
    long characters() {
        return characters;
    }

    @Override
    public void visit(Link link) {
        point(link.getDestination(), link.getTitle());
        if (!ELSEWHERE.matcher(link.getDestination()).matches()) {
            internal.add(new Mention(line, link.getDestination()));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        point(image.getDestination(), image.getTitle());
        if (PlainText.line(image).isEmpty()) {
            imagesWithoutText.add(new Mention(line, image.getDestination()));
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
    protected void visitChildren(Node parent) {
        if (!parent.getSourceSpans().isEmpty()) {
            line = Lines.of(parent);
        }
        super.visitChildren(parent);
    }
}
