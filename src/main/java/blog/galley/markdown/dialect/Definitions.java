package blog.galley.markdown.dialect;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;

/** What the labels in a text's brackets stand for, as its inline text must know; null for those that stand for nothing. */
public interface Definitions {
    LinkReferenceDefinition link(String label);

    FootnoteDefinition footnote(String label);
}
