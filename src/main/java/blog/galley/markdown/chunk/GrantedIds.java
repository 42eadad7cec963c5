package blog.galley.markdown.chunk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Which of the ids that the raw HTML of a chunk asks for it is given, by their order: all but those refused. */
public record GrantedIds(BitSet refused) {
    public static final GrantedIds ALL = new GrantedIds(new BitSet(0));

    public Asking asking() {
        return new Asking();
    }

    public final class Asking implements Predicate<String> {
        private final List<String> ids = new ArrayList<>();
        private int asked;

        private Asking() {}

        /** Goes to what is asked for after so many. */
        public void goTo(int before) {
            asked = before;
        }

        @Override
        public boolean test(String id) {
            ids.add(id);
            return !refused.get(asked++);
        }

        /** What was asked for since this was last called. */
        List<String> taken() {
            var taken = List.copyOf(ids);
            ids.clear();
            return taken;
        }
    }
}
