package blog.galley.exchange.shortcode;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Which tags of a text belong together: an end to the last begin of its name that has none yet. */
final class ShortcodePairs {

    private ShortcodePairs() {
    }

    /** By the place of each tag, that of its end; -1 if it has none. */
    static int[] of(List<ShortcodeTag> tags) {
        var ends = new int[tags.size()];
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
        return ends;
    }
}
