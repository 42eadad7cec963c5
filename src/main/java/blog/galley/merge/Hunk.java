package blog.galley.merge;

import java.util.List;

/** A part of a comparison that people read: changes with the lines around them, or a gap of unchanged lines that are left out. */
public sealed interface Hunk {

    record Changed(List<Run> runs) implements Hunk {
        public Changed {
            runs = List.copyOf(runs);
        }
    }

    record Gap(int lines) implements Hunk {}
}
