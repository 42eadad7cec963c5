package blog.galley.markdown;

import org.commonmark.node.CustomBlock;

/** Stands for all footnotes of a page where they are to be written. */
final class FootnoteSection extends CustomBlock {}
