package blog.galley.markdown.chunk;

import org.commonmark.node.LinkReferenceDefinition;

/** A link reference definition, without the tree it was found in. */
record Target(String label, String destination, String title) {

    static Target of(LinkReferenceDefinition definition) {
        return new Target(definition.getLabel(), definition.getDestination(), definition.getTitle());
    }

    LinkReferenceDefinition definition() {
        return new LinkReferenceDefinition(label, destination, title);
    }
}
