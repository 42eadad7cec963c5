package blog.galley.markdown;

import org.commonmark.node.CustomBlock;

/** A block quote that opens with {@code [!NOTE]} or one of its kin. */
final class Alert extends CustomBlock {
    enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION
    }

    final Kind kind;

    Alert(Kind kind) {
        this.kind = kind;
    }
}
