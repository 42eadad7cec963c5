package blog.galley.markdown.patch;

import java.util.ArrayList;
import java.util.List;

import blog.galley.text.Common;

/**
 * Gathers what makes nodes out of others. It goes down into elements as long as these stay the same, and from the end to
 * the start, so that every path is right when its turn comes. White space between blocks is left as it happens to be.
 */
final class Changes {
    /** More than this and it is asked whether replacing would be shorter. */
    private static final int MANY = 20;
    private static final int OVERHEAD = 60;
    /** More than this, and a browser has the whole sooner. */
    private static final int MOST = 2000;
    /** Each step down looks through all that is inside. */
    private static final int DEEPEST = 100;

    private final List<Patch.Operation> operations = new ArrayList<>();
    private final boolean anyLooseText;
    private boolean tooMany;

    /** @param anyLooseText whether there is text beside the outermost elements, perhaps next to those that are compared */
    Changes(boolean anyLooseText) {
        this.anyLooseText = anyLooseText;
    }

    List<Patch.Operation> operations() {
        return List.copyOf(operations);
    }

    /** Whether it was given up, so that what was gathered is not all. */
    boolean areTooMany() {
        return tooMany || operations.size() > MOST;
    }

    /** About how long it is. */
    int length() {
        return length(0);
    }

    private int length(int from) {
        return operations.subList(from, operations.size()).stream().mapToInt(operation -> operation.html().length() + OVERHEAD).sum();
    }

    /** Between some children of an element; false if they cannot be told apart from what is beside them. */
    boolean between(List<Integer> parent, int elementsBefore, List<Markup> old, List<Markup> now) {
        var was = old.stream().filter(node -> !node.isBlankText()).toList();
        var is = now.stream().filter(node -> !node.isBlankText()).toList();
        var common = Common.of(was, is, Markup::isSameAs);
        var start = common.start();
        var end = common.end();
        var offset = elementsBefore + (int) was.subList(0, start).stream().filter(Markup::isElement).count();
        var middle = was.subList(start, was.size() - end);
        var newMiddle = is.subList(start, is.size() - end);
        if (middle.size() != newMiddle.size()) {
            var around = was.subList(Math.max(0, start - 1), Math.min(was.size(), was.size() - end + 1));
            if (!around.stream().allMatch(Markup::isBlock) || !newMiddle.stream().allMatch(Markup::isBlock)) {
                return false;
            }
        } else if (!middle.stream().allMatch(Markup::isElement) || !newMiddle.stream().allMatch(Markup::isElement)) {
            return false;
        }
        if (middle.size() == newMiddle.size() && isBesideText(parent, was, is)) {
            oneByOne(parent, offset, middle, newMiddle);
        } else {
            align(parent, offset, middle, newMiddle);
        }
        return true;
    }

    /** Then an element that comes in between might come before the text or after it. */
    private boolean isBesideText(List<Integer> parent, List<Markup> was, List<Markup> is) {
        return parent.isEmpty() && anyLooseText || !was.stream().allMatch(Markup::isElement) || !is.stream().allMatch(Markup::isElement);
    }

    private void oneByOne(List<Integer> parent, int offset, List<Markup> was, List<Markup> is) {
        for (int i = was.size() - 1; i >= 0; i--) {
            element(child(parent, offset + i + 1), was.get(i), is.get(i));
        }
    }

    /** Keeps elements that are the same, and takes those between them for changed. */
    private void align(List<Integer> parent, int offset, List<Markup> was, List<Markup> is) {
        var same = Alignment.of(was, is);
        int i = was.size();
        int j = is.size();
        for (int k = same.size() - 1; k >= 0; k--) {
            var pair = same.get(k);
            replace(parent, offset + pair.old() + 1, was.subList(pair.old() + 1, i), is.subList(pair.now() + 1, j));
            i = pair.old();
            j = pair.now();
        }
        replace(parent, offset, was.subList(0, i), is.subList(0, j));
    }

    private void replace(List<Integer> parent, int offset, List<Markup> was, List<Markup> is) {
        var pairs = Math.min(was.size(), is.size());
        var atEnd = pairs > 0
                && !was.get(0).tag().equals(is.get(0).tag())
                && was.get(was.size() - 1).tag().equals(is.get(is.size() - 1).tag());
        var skipped = atEnd ? was.size() - pairs : 0;
        var newSkipped = atEnd ? is.size() - pairs : 0;
        if (!atEnd) {
            surplus(parent, offset, was, is, pairs, was.size(), pairs, is.size());
        }
        for (int i = pairs - 1; i >= 0; i--) {
            element(child(parent, offset + skipped + i + 1), was.get(skipped + i), is.get(newSkipped + i));
        }
        if (atEnd) {
            surplus(parent, offset, was, is, 0, skipped, 0, newSkipped);
        }
    }

    /** Deletes some, inserts others; only one of the two has any. */
    private void surplus(List<Integer> parent, int offset, List<Markup> was, List<Markup> is, int from, int to, int newFrom, int newTo) {
        for (int i = to - 1; i >= from; i--) {
            operations.add(Patch.Operation.delete(child(parent, offset + i + 1)));
        }
        if (newFrom < newTo) {
            var html = new StringBuilder();
            is.subList(newFrom, newTo).forEach(node -> html.append(node.html()));
            var after = offset + from;
            operations.add(after > 0
                    ? Patch.Operation.html(Patch.Style.AFTER_END, child(parent, after), html.toString())
                    : Patch.Operation.html(Patch.Style.AFTER_BEGIN, parent, html.toString()));
        }
    }

    private static List<Integer> child(List<Integer> parent, int position) {
        var path = new ArrayList<>(parent);
        path.add(position);
        return path;
    }

    private void element(List<Integer> path, Markup was, Markup is) {
        tooMany |= operations.size() > MOST;
        if (tooMany || was.isSameAs(is)) {
            return;
        }
        var mark = operations.size();
        var moved = path.size() == 1 ? move(path, was, is) : was;
        if (moved.isSameAs(is) || inside(path, moved, is) && isWorthwhile(mark, is)) {
            return;
        }
        operations.subList(mark, operations.size()).clear();
        operations.add(Patch.Operation.html(Patch.Style.OUTER_HTML, path, is.html()));
    }

    private boolean isWorthwhile(int mark, Markup is) {
        return operations.size() - mark <= MANY || length(mark) < is.length();
    }

    /** What it looks like when its lines are moved to where they are now. */
    private Markup move(List<Integer> path, Markup was, Markup is) {
        var move = Move.between(was.html(), is.html());
        if (move == null) {
            return was;
        }
        operations.add(Patch.Operation.lines(path, move.from(), move.to()));
        return Markup.of(move.in(was.html())).get(0);
    }

    private boolean inside(List<Integer> path, Markup was, Markup is) {
        if (path.size() > DEEPEST || !was.tag().equals(is.tag()) || losesFirstBreak(was) || losesFirstBreak(is)) {
            return false;
        }
        if (was.holdsBlocks() != is.holdsBlocks()) {
            return false;
        }
        return was.holdsBlocks() ? between(path, 0, was.children(), is.children()) : nodes(path, was.children(), is.children());
    }

    /** A browser drops a line break that comes first in these. */
    private static boolean losesFirstBreak(Markup element) {
        return element.name().equals("pre") && element.html().startsWith("\n", element.tag().length());
    }

    /** Where texts and elements stand side by side, each has to be one of the same kind afterwards. */
    private boolean nodes(List<Integer> path, List<Markup> was, List<Markup> is) {
        if (was.size() != is.size()) {
            return false;
        }
        var elements = (int) was.stream().filter(Markup::isElement).count();
        for (int i = was.size() - 1; i >= 0; i--) {
            if (was.get(i).isElement() != is.get(i).isElement()) {
                return false;
            }
            if (was.get(i).isElement()) {
                element(child(path, elements--), was.get(i), is.get(i));
            } else if (!was.get(i).isSameAs(is.get(i)) && !text(path, i, was.get(i).data(), is.get(i).data())) {
                return false;
            }
        }
        return true;
    }

    private boolean text(List<Integer> path, int node, String was, String is) {
        if (was.indexOf('\r') >= 0 || is.indexOf('\r') >= 0) {
            return false; // a browser makes line feeds of these
        }
        var common = Common.of(was, is);
        operations.add(Patch.Operation.text(path, node, common.start(), was.length() - common.end(),
                is.substring(common.start(), is.length() - common.end())));
        return true;
    }
}
