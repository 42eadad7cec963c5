package blog.galley.markdown.patch;

import java.util.ArrayList;
import java.util.List;

/** The operations gathered so far. Those for one element can be taken back when replacing it as a whole is shorter. */
final class Operations {
    /** Up to so many for one element are kept without asking whether replacing it would be shorter. */
    private static final int FEW = 20;
    /** About how many characters an operation takes besides its HTML. */
    private static final int OVERHEAD = 60;
    /** With more than this, a browser has the whole sooner. */
    private static final int MOST = 2000;

    private final List<Patch.Operation> list = new ArrayList<>();
    private boolean tooMany;

    void add(Patch.Operation operation) {
        list.add(operation);
        tooMany |= list.size() > MOST;
    }

    List<Patch.Operation> list() {
        return List.copyOf(list);
    }

    int count() {
        return list.size();
    }

    /** Whether there ever were; then it is not worth going on, and the list is not complete. */
    boolean areTooMany() {
        return tooMany;
    }

    /** About how many characters all of them take. */
    int length() {
        return length(0);
    }

    private int length(int from) {
        return list.subList(from, list.size()).stream().mapToInt(operation -> operation.html().length() + OVERHEAD).sum();
    }

    /** Whether those that came after the first so many are few, or at least shorter than this. */
    boolean areWorthwhile(int count, int length) {
        return list.size() - count <= FEW || length(count) < length;
    }

    /** Leaves only the first so many. */
    void takeBackTo(int count) {
        list.subList(count, list.size()).clear();
    }
}
