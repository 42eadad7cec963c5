package blog.galley.markdown.chunk;

import org.commonmark.node.LinkReferenceDefinition;

/** A link reference definition as a value; the node of commonmark-java would keep its whole syntax tree in memory. */
record Target(String label, String destination, String title) {

    static Target of(LinkReferenceDefinition definition) {
        return new Target(definition.getLabel(), definition.getDestination(), definition.getTitle());
    }

    LinkReferenceDefinition definition() {
        return new LinkReferenceDefinition(label, destination, title);
    }
}
