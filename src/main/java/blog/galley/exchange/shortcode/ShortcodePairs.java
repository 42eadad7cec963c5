package blog.galley.exchange.shortcode;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * The shortcode tags of a text in their order, and which of them belong together: an end to the last begin of its name that has none yet.
 */
final class ShortcodePairs {

    private final List<ShortcodeTag> tags;
    private final int[] ends;

    ShortcodePairs(List<ShortcodeTag> tags) {
        this.tags = tags;
        this.ends = new int[tags.size()];
        Arrays.fill(ends, -1);
        var open = new ArrayDeque<Integer>();
        var names = new HashMap<String, Integer>();
        for (int i = 0; i < ends.length; i++) {
            var tag = tags.get(i);
            if (tag.escaped() || tag.alone()) {
                continue;
            }
            if (!tag.closing()) {
                open.push(i);
                names.merge(tag.name(), 1, Integer::sum);
            } else if (names.getOrDefault(tag.name(), 0) > 0) {
                int begin;
                do {
                    begin = open.pop();
                    names.merge(tags.get(begin).name(), -1, Integer::sum);
                } while (!tags.get(begin).name().equals(tag.name()));
                ends[begin] = i;
            }
        }
    }

    int size() {
        return tags.size();
    }

    ShortcodeTag get(int i) {
        return tags.get(i);
    }

    boolean hasEnd(int i) {
        return ends[i] >= 0;
    }

    /** The tag that ends the i-th, which has one. */
    ShortcodeTag end(int i) {
        return tags.get(ends[i]);
    }

    /** The next tag that begins there or later, looked for behind the i-th. */
    int next(int i, int at) {
        int next = i + 1;
        while (next < tags.size() && tags.get(next).start() < at) {
            next++;
        }
        return next;
    }
}
