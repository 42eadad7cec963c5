package blog.galley.markdown.html;

import blog.galley.markdown.dialect.DefinitionList;
import blog.galley.markdown.dialect.Formula;
import blog.galley.markdown.dialect.FormulaBlock;
import blog.galley.markdown.dialect.SilentLineBreak;
import blog.galley.markdown.rawhtml.HtmlTokenizer;
import blog.galley.markdown.rawhtml.LegalText;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a node without markup. */
public final class PlainText extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final boolean images;

    private PlainText(boolean images) {
        this.images = images;
    }

    /** All words, one line for each block. */
    public static String of(Document document) {
        return words(document, null, true);
    }

    /** The words of one block on one line. */
    public static String line(Node block) {
        return words(block, null, true).strip();
    }

    /** As {@link #line}, without alternative texts, and up to the child that is given; up to the end for null. */
    public static String lineWithoutImages(Node block, Node end) {
        return words(block, end, false).strip();
    }

    private static String words(Node parent, Node end, boolean images) {
        var visitor = new PlainText(images);
        for (var node = parent.getFirstChild(); node != end; node = node.getNext()) {
            node.accept(visitor);
        }
        return LegalText.of(visitor.text.toString());
    }

    @Override
    public void visit(Text node) {
        if (!PictureBlock.saysWidth(node)) {
            text.append(node.getLiteral());
        }
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(node instanceof SilentLineBreak ? "" : " ");
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(Image image) {
        if (images) {
            visitChildren(image);
        }
    }

    @Override
    public void visit(Paragraph node) {
        visitChildren(node);
        endLine();
    }

    @Override
    public void visit(Heading node) {
        visitChildren(node);
        endLine();
    }

    @Override
    public void visit(FencedCodeBlock node) {
        line(node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        line(node.getLiteral());
    }

    /** A tag holds no words, but what only looks like a tag does. */
    @Override
    public void visit(HtmlInline node) {
        HtmlTokenizer.read(node.getLiteral(), (HtmlTokenizer.TextOnly) text::append);
        if (node.getLiteral().regionMatches(true, 0, "<br", 0, 3) || node.getLiteral().regionMatches(true, 0, "</br", 0, 4)) {
            text.append(' ');
        }
    }

    @Override
    public void visit(HtmlBlock node) {
        HtmlTokenizer.read(node.getLiteral(), (HtmlTokenizer.TextOnly) text::append);
        endLine();
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof Formula formula) {
            text.append(formula.tex.replace('\n', ' '));
        } else if (node instanceof TableCell) {
            text.append(' ');
        } else if (node instanceof TableRow) {
            endLine();
        }
    }

    @Override
    public void visit(CustomBlock node) {
        visitChildren(node);
        if (node instanceof FormulaBlock formula) {
            line(formula.tex());
        } else if (node instanceof DefinitionList.Term) {
            endLine();
        }
    }

    private void line(String words) {
        text.append(words);
        endLine();
    }

    /** Begins a new line, unless one has just begun. */
    private void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
