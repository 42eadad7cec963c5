package blog.galley.markdown.emphasis;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Pairs the delimiter runs among the children of one node, and wraps what is between them in emphasis; then likewise in the nodes inside.
 * https://spec.commonmark.org/0.31.2/#phase-2-inline-structure, with a stack of openers instead of one of all delimiters.
 */
public final class Emphases {
    /** Of emphasis within emphasis. All that works on the tree is recursive, and its stack must not overflow. */
    private static final int MAX_DEPTH = 100;

    /** An opener that waits for its closer, and how deeply the nodes behind it are nested. */
    private static final class Opener {
        final DelimiterRun run;
        int depth;

        Opener(DelimiterRun run) {
            this.run = run;
        }
    }

    private final List<Opener> openers = new ArrayList<>(List.of(new Opener(null)));
    /** For each kind of closer, the opener below which it need not look again; so the time stays linear. */
    private final int[] bottoms = new int[DelimiterKind.COUNT];
    private boolean anyRuns;

    /** Pairs all below a node, and returns how deeply its inline nodes are nested. */
    public static int pair(Node parent) {
        if (!mayHoldRuns(parent)) {
            return 0;
        }
        var emphases = new Emphases();
        for (var node = parent.getFirstChild(); node != null;) {
            var next = node.getNext();
            emphases.accept(node);
            node = next;
        }
        if (emphases.anyRuns) {
            Texts.settle(parent);
        }
        emphases.dropAbove(0);
        return emphases.openers.get(0).depth;
    }

    private static boolean mayHoldRuns(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DelimiterRun || node.getFirstChild() != null) {
                return true;
            }
        }
        return false;
    }

    private void accept(Node node) {
        if (node instanceof DelimiterRun run) {
            anyRuns = true;
            while (run.canClose && run.length() > 0 && close(run)) {
            }
            if (run.canOpen && run.length() > 0) {
                openers.add(new Opener(run));
            }
        } else if (!(node instanceof Text)) {
            deepen(node.getFirstChild() == null ? 0 : pair(node) + 1);
        }
    }

    private void deepen(int depth) {
        var top = openers.get(openers.size() - 1);
        top.depth = Math.max(top.depth, depth);
    }

    private boolean close(DelimiterRun closer) {
        var kind = DelimiterKind.of(closer);
        var depth = 0;
        for (int i = openers.size() - 1; i > bottoms[kind]; i--) {
            var opener = openers.get(i);
            depth = Math.max(depth, opener.depth);
            if (depth >= MAX_DEPTH) {
                break;
            }
            if (DelimiterKind.match(opener.run, closer)) {
                dropAbove(i);
                wrap(opener.run, closer);
                opener.depth = depth + 1;
                if (opener.run.length() == 0) {
                    dropAbove(i - 1);
                }
                return true;
            }
        }
        bottoms[kind] = openers.size() - 1;
        return false;
    }

    /** Forgets openers, which stay in the text as they were typed. */
    private void dropAbove(int index) {
        while (openers.size() > index + 1) {
            var dropped = openers.remove(openers.size() - 1);
            deepen(dropped.depth);
        }
        for (int kind = 0; kind < bottoms.length; kind++) {
            bottoms[kind] = Math.min(bottoms[kind], index);
        }
    }

    private static void wrap(DelimiterRun opener, DelimiterRun closer) {
        var used = opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
        var wrapper = node(String.valueOf(opener.character).repeat(used));
        var spans = SourceSpans.empty();
        var first = opener.takeLast(used);
        if (first != null) {
            spans.addAll(List.of(first));
        }
        for (var node : Nodes.between(opener, closer)) {
            wrapper.appendChild(node);
            spans.addAll(node.getSourceSpans());
        }
        var last = closer.takeFirst(used);
        if (last != null) {
            spans.addAll(List.of(last));
        }
        wrapper.setSourceSpans(spans.getSourceSpans());
        opener.insertAfter(wrapper);
    }

    private static Node node(String delimiter) {
        if (delimiter.startsWith("~")) {
            return new Strikethrough(delimiter);
        }
        return delimiter.length() == 2 ? new StrongEmphasis(delimiter) : new Emphasis(delimiter);
    }
}
