package blog.galley.markdown.html;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A paragraph of pictures alone, and how wide it stands: a line <code>{.wide}</code> or <code>{.full}</code> behind the last of them says
 * so, as Hugo reads attributes of blocks. Within a list or a quotation the line is read too, but there is no room to stand wider.
 *
 * @param width {@code wide} or {@code full}; empty for that of the column
 */
record PictureBlock(List<Image> pictures, String width) {

    /** More are no row any more. */
    private static final int MOST = 12;
    private static final List<String> WIDTHS = List.of("wide", "full");

    /** Null if something else stands in it. */
    static PictureBlock of(Node paragraph) {
        if (!(paragraph instanceof Paragraph) || !(paragraph.getFirstChild() instanceof Image)) {
            return null;
        }
        var pictures = new ArrayList<Image>();
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Image picture && pictures.size() < MOST) {
                pictures.add(picture);
            } else if (isWidth(node)) {
                return new PictureBlock(pictures, paragraph.getParent() instanceof Document ? width((Text) node) : "");
            } else if (!(node instanceof SoftLineBreak) && !(node instanceof Text text && text.getLiteral().isBlank())) {
                return null;
            }
        }
        return new PictureBlock(pictures, "");
    }

    /** Whether this text is no word of its paragraph, but says how wide that stands. */
    static boolean saysWidth(Text text) {
        return isWidth(text) && of(text.getParent()) != null;
    }

    private static boolean isWidth(Node node) {
        return node instanceof Text text && node.getNext() == null && node.getPrevious() instanceof SoftLineBreak && !width(text).isEmpty();
    }

    private static String width(Text text) {
        var literal = text.getLiteral().strip();
        return WIDTHS.stream().filter(width -> literal.equals("{." + width + "}")).findFirst().orElse("");
    }

    /** A picture with a caption. */
    boolean isFigure() {
        return pictures.size() == 1 && pictures.get(0).getTitle() != null && !pictures.get(0).getTitle().isBlank();
    }
}
