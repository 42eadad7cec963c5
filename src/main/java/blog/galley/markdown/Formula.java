package blog.galley.markdown;

import org.commonmark.node.CustomNode;

/** Mathematics within a line, in TeX. */
final class Formula extends CustomNode {
    final String tex;
    /** Whether it was written to be seen at its full size. */
    final boolean display;

    Formula(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }
}
