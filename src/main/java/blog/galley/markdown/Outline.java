package blog.galley.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** The headings of a text in their order, those inside footnotes left out. */
public record Outline(List<Heading> headings) {

    /** A heading and those below it, up to the next of its own level. */
    public record Node(Heading heading, List<Node> children) {}

    public Outline {
        headings = List.copyOf(headings);
    }

    /** The headings nested for a table of contents. A skipped level is no extra node: h4 may stand right below h2. */
    public List<Node> tree() {
        var roots = new ArrayList<Node>();
        var path = new ArrayDeque<Node>();
        for (var heading : headings) {
            while (!path.isEmpty() && path.peek().heading().level() >= heading.level()) {
                path.pop();
            }
            var node = new Node(heading, new ArrayList<>());
            (path.isEmpty() ? roots : path.peek().children()).add(node);
            path.push(node);
        }
        return roots;
    }
}
