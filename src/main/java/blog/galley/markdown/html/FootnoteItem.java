package blog.galley.markdown.html;

import org.commonmark.node.CustomBlock;

/** A node that stands for a footnote in the list at the end of the page, by its position among the definitions of its tree. */
final class FootnoteItem extends CustomBlock {
    final int index;

    FootnoteItem(int index) {
        this.index = index;
    }
}
