package blog.galley.markdown.dialect;

import org.commonmark.node.CustomBlock;

/** A block quote that opens with {@code [!NOTE]} or one of its kin. */
public final class Alert extends CustomBlock {
    public enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION
    }

    public final Kind kind;

    Alert(Kind kind) {
        this.kind = kind;
    }
}
