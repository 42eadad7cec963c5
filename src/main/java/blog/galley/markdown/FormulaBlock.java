package blog.galley.markdown;

import org.commonmark.node.CustomBlock;

/** Mathematics on lines of its own, in TeX. */
final class FormulaBlock extends CustomBlock {
    private String tex = "";

    String tex() {
        return tex;
    }

    void write(String tex) {
        this.tex = tex;
    }
}
