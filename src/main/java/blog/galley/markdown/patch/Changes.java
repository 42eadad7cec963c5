package blog.galley.markdown.patch;

import java.util.List;

/**
 * Compares what an element held with what it holds now, and gathers the operations that make the one out of the other. It goes down into
 * elements as long as their tags stay the same, and from the end to the start, so that every path is right when its turn comes.
 */
final class Changes {
    /** In elements within each other: at each level all that is inside is looked through again. */
    private static final int DEEPEST = 100;

    private final Operations operations;
    private final boolean anyLooseText;

    /** @param anyLooseText whether there is text beside the outermost elements, perhaps next to those that are compared */
    Changes(Operations operations, boolean anyLooseText) {
        this.operations = operations;
        this.anyLooseText = anyLooseText;
    }

    /** Compares some children of an element; false if a browser could not be told which of them changed, since text stands beside them. */
    boolean between(List<Integer> parent, int elementsBefore, List<Markup> old, List<Markup> now) {
        var all = Siblings.of(parent, elementsBefore, old, now);
        var common = all.common();
        var changed = all.without(common);
        if (changed.areAsMany() ? !changed.areElements() : !all.areBlocksAround(common)) {
            return false;
        }
        if (changed.areAsMany() && isBesideText(all)) {
            oneByOne(changed);
        } else {
            align(changed);
        }
        return true;
    }

    /** Whether an element that is inserted might come before a text or after it, which a path among elements cannot tell. */
    private boolean isBesideText(Siblings all) {
        return all.parent().isEmpty() && anyLooseText || !all.areElements();
    }

    private void oneByOne(Siblings elements) {
        for (int i = elements.was().size() - 1; i >= 0; i--) {
            element(elements.path(i), elements.was().get(i), elements.is().get(i));
        }
    }

    /** Keeps elements that are the same, and takes those between them for changed. */
    private void align(Siblings elements) {
        var same = Alignment.of(elements.was(), elements.is());
        int i = elements.was().size();
        int j = elements.is().size();
        for (int k = same.size() - 1; k >= 0; k--) {
            var pair = same.get(k);
            replace(elements.part(pair.old() + 1, i, pair.now() + 1, j));
            i = pair.old();
            j = pair.now();
        }
        replace(elements.part(0, i, 0, j));
    }

    /** Takes as many as there are on both sides for changed, from the start or, if only the last ones have the same tag, from the end. */
    private void replace(Siblings elements) {
        var was = elements.was();
        var is = elements.is();
        var pairs = Math.min(was.size(), is.size());
        var atEnd = pairs > 0
                && !was.get(0).tag().equals(is.get(0).tag())
                && was.get(was.size() - 1).tag().equals(is.get(is.size() - 1).tag());
        if (atEnd) {
            oneByOne(elements.part(was.size() - pairs, was.size(), is.size() - pairs, is.size()));
            surplus(elements.part(0, was.size() - pairs, 0, is.size() - pairs));
        } else {
            surplus(elements.part(pairs, was.size(), pairs, is.size()));
            oneByOne(elements.part(0, pairs, 0, pairs));
        }
    }

    /** Deletes some, or inserts others; only one of the two has any. */
    private void surplus(Siblings elements) {
        for (int i = elements.was().size() - 1; i >= 0; i--) {
            operations.add(Patch.Operation.delete(elements.path(i)));
        }
        if (!elements.is().isEmpty()) {
            var html = new StringBuilder();
            elements.is().forEach(node -> html.append(node.html()));
            operations.add(elements.before() > 0
                    ? Patch.Operation.html(Patch.Style.AFTER_END, Siblings.child(elements.parent(), elements.before()), html.toString())
                    : Patch.Operation.html(Patch.Style.AFTER_BEGIN, elements.parent(), html.toString()));
        }
    }

    private void element(List<Integer> path, Markup was, Markup is) {
        if (operations.areTooMany() || was.isSameAs(is)) {
            return;
        }
        var mark = operations.count();
        var moved = path.size() == 1 ? move(path, was, is) : was;
        if (moved.isSameAs(is) || inside(path, moved, is) && operations.areWorthwhile(mark, is.length())) {
            return;
        }
        operations.takeBackTo(mark);
        operations.add(Patch.Operation.html(Patch.Style.OUTER_HTML, path, is.html()));
    }

    /** The element with its lines moved, as most are below the place where one types. */
    private Markup move(List<Integer> path, Markup was, Markup is) {
        var move = Move.between(was.html(), is.html());
        if (move == null) {
            return was;
        }
        operations.add(Patch.Operation.lines(path, move.from(), move.to()));
        return Markup.of(move.in(was.html())).get(0);
    }

    /** Compares what is inside an element; false if it has to be replaced as a whole. */
    private boolean inside(List<Integer> path, Markup was, Markup is) {
        if (path.size() > DEEPEST || !was.tag().equals(is.tag()) || was.losesFirstBreak() || is.losesFirstBreak()
                || was.holdsBlocks() != is.holdsBlocks()) {
            return false;
        }
        return was.holdsBlocks() ? between(path, 0, was.children(), is.children()) : nodes(path, was.children(), is.children());
    }

    /** Compares texts and elements that stand side by side; false unless each is of the same kind afterwards. */
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
                element(Siblings.child(path, elements--), was.get(i), is.get(i));
            } else if (!was.get(i).isSameAs(is.get(i)) && !text(path, i, was.get(i).data(), is.get(i).data())) {
                return false;
            }
        }
        return true;
    }

    private boolean text(List<Integer> path, int node, String was, String is) {
        if (was.indexOf('\r') >= 0 || is.indexOf('\r') >= 0) {
            return false; // a browser makes line feeds of these, so that positions would not be the same
        }
        operations.add(Patch.Operation.text(path, node, was, is));
        return true;
    }
}
