package blog.galley.merge;

import java.util.ArrayList;
import java.util.List;

/** Gathers runs, and joins neighbours of one kind. */
final class Runs {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Run.Kind kind = Run.Kind.SAME;

    void add(Run.Kind kind, String more) {
        if (more.isEmpty()) {
            return;
        }
        if (kind != this.kind) {
            end();
            this.kind = kind;
        }
        text.append(more);
    }

    boolean isEmpty() {
        return runs.isEmpty() && text.isEmpty();
    }

    List<Run> taken() {
        end();
        var taken = List.copyOf(runs);
        runs.clear();
        return taken;
    }

    private void end() {
        if (!text.isEmpty()) {
            runs.add(new Run(kind, text.toString()));
            text.setLength(0);
        }
    }
}
