package blog.galley.merge;

import java.util.List;

/** A part of a readable comparison: changes with a little of what is around, or lines left out between them. */
public sealed interface Hunk {

    record Changed(List<Run> runs) implements Hunk {
        public Changed {
            runs = List.copyOf(runs);
        }
    }

    record Gap(int lines) implements Hunk {}
}
