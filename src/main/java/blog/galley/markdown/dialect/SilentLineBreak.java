package blog.galley.markdown.dialect;

import blog.galley.text.Script;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A line break that is not even a space, since it stands between Chinese or Japanese letters, which have no spaces between words.
 * https://drafts.csswg.org/css-text-4/#line-break-transform
 */
public final class SilentLineBreak extends SoftLineBreak {

    /** Replaces the soft line breaks in the inline text of a block that are silent. */
    static void in(Node block) {
        new Search().visitChildren(block);
    }

    private static final class Search extends AbstractVisitor {
        private int before = ' ';
        private SoftLineBreak pending;

        @Override
        public void visit(Text text) {
            words(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            pending = node;
        }

        @Override
        public void visit(HardLineBreak node) {
            words(" ");
        }

        @Override
        public void visit(Image image) {
            words(" ");
        }

        @Override
        public void visit(CustomNode node) {
            if (node.getFirstChild() == null) {
                words(" ");
            }
            visitChildren(node);
        }

        private void words(String words) {
            if (words.isEmpty()) {
                return;
            }
            if (pending != null && isSpaceless(before) && isSpaceless(words.codePointAt(0))) {
                var silent = new SilentLineBreak();
                silent.setSourceSpans(pending.getSourceSpans());
                pending.insertAfter(silent);
                pending.unlink();
            }
            pending = null;
            before = words.codePointBefore(words.length());
        }

        @Override
        protected void visitChildren(Node parent) {
            for (var node = parent.getFirstChild(); node != null;) {
                var next = node.getNext();
                node.accept(this);
                node = next;
            }
        }

        private static boolean isSpaceless(int c) {
            return Script.isCjk(c) && Script.of(c) != Script.HANGUL;
        }
    }
}
