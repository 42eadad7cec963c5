package blog.galley.markdown.dialect;

import org.commonmark.node.CustomNode;

/** Mathematics within a line, in TeX. */
public final class Formula extends CustomNode {
    public final String tex;
    /** Whether it was written in two dollars, which TeX sets at full size on a line of its own. */
    public final boolean display;

    Formula(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }
}
