package blog.galley.markdown.chunk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which of the ids are granted that the raw HTML of a chunk asks for: all but those that something else on the page has.
 *
 * @param refused by position, in the order in which they are asked for
 */
public record GrantedIds(BitSet refused) {
    public static final GrantedIds ALL = new GrantedIds(new BitSet(0));

    public Asking asking() {
        return new Asking();
    }

    /** Says whether the next id is granted, and records which are asked for. */
    public final class Asking implements Predicate<String> {
        private final List<String> ids = new ArrayList<>();
        private int asked;

        private Asking() {
        }

        /** Goes on with the id that is asked for after so many others. */
        public void goTo(int before) {
            asked = before;
        }

        @Override
        public boolean test(String id) {
            ids.add(id);
            return !refused.get(asked++);
        }

        /** The ids that were asked for since this was last called. */
        List<String> taken() {
            var taken = List.copyOf(ids);
            ids.clear();
            return taken;
        }
    }
}
