package blog.galley.markdown.dialect;

import org.commonmark.node.CustomBlock;

/** Mathematics on lines of its own, in TeX. */
public final class FormulaBlock extends CustomBlock {
    private String tex = "";

    public String tex() {
        return tex;
    }

    void write(String tex) {
        this.tex = tex;
    }
}
