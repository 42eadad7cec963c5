package blog.galley.markdown;

import java.util.List;

public record Patch(List<Operation> operations, boolean whole, Splice extents) {
    public enum Style { OUTER_HTML, AFTER_END, BEFORE_BEGIN, AFTER_BEGIN, DELETE, TEXT }
    public record Operation(Style style, List<Integer> path, String html, int node, int from, int to) {}
    public record Splice(int at, int removed, List<Integer> inserted) {}
}
