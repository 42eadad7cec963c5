package blog.galley.markdown.dialect;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;

/** Finds the link reference definition or footnote that a label in brackets refers to; null if there is none. */
public interface Definitions {
    LinkReferenceDefinition link(String label);

    FootnoteDefinition footnote(String label);
}
