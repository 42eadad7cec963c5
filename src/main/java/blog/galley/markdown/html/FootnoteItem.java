package blog.galley.markdown.html;

import org.commonmark.node.CustomBlock;

/** Stands for a footnote where it is to be written; its definition is by its position among those of its tree. */
final class FootnoteItem extends CustomBlock {
    final int index;

    FootnoteItem(int index) {
        this.index = index;
    }
}
