package blog.galley.markdown.patch;

import java.util.ArrayList;
import java.util.List;

import blog.galley.text.Common;

/**
 * Neighbouring children of one element, as they were and as they are now.
 *
 * @param parent the path of the element: positions among elements, from 1, from the outermost on; empty for what holds the outermost
 * @param before how many elements stand before them in the parent
 */
record Siblings(List<Integer> parent, int before, List<Markup> was, List<Markup> is) {
    /** White space between blocks is left out: a reader does not see whether it changes. */
    static Siblings of(List<Integer> parent, int before, List<Markup> was, List<Markup> is) {
        return new Siblings(parent, before, withoutBlanks(was), withoutBlanks(is));
    }

    private static List<Markup> withoutBlanks(List<Markup> nodes) {
        return nodes.stream().filter(node -> !node.isBlankText()).toList();
    }

    Common common() {
        return Common.of(was, is, Markup::isSameAs);
    }

    /** Those that are left without what both have in common. */
    Siblings without(Common common) {
        var elements = (int) was.subList(0, common.start()).stream().filter(Markup::isElement).count();
        return new Siblings(parent, before + elements,
                was.subList(common.start(), was.size() - common.end()), is.subList(common.start(), is.size() - common.end()));
    }

    /**
     * Whether all that is left is blocks, and so are the neighbours on either side: then none comes or goes in the middle of a text, where
     * its place could not be told.
     */
    boolean areBlocksAround(Common common) {
        var withNeighbours = was.subList(Math.max(0, common.start() - 1), Math.min(was.size(), was.size() - common.end() + 1));
        return withNeighbours.stream().allMatch(Markup::isBlock) && without(common).is.stream().allMatch(Markup::isBlock);
    }

    /** Some of them, where all are elements. */
    Siblings part(int from, int to, int newFrom, int newTo) {
        return new Siblings(parent, before + from, was.subList(from, to), is.subList(newFrom, newTo));
    }

    boolean areAsMany() {
        return was.size() == is.size();
    }

    boolean areElements() {
        return was.stream().allMatch(Markup::isElement) && is.stream().allMatch(Markup::isElement);
    }

    /** The path of one of those that were, where all are elements. */
    List<Integer> path(int index) {
        return child(parent, before + index + 1);
    }

    static List<Integer> child(List<Integer> parent, int position) {
        var path = new ArrayList<>(parent);
        path.add(position);
        return path;
    }
}
