package blog.galley.merge;

/** A merged text is its parts, one after the other. */
public sealed interface Part {

    String text(Choice choice);

    record Agreed(String text) implements Part {
        @Override
        public String text(Choice choice) {
            return text;
        }
    }

    /** Whole lines of each; nothing where one deleted them. */
    record Conflict(String base, String mine, String theirs) implements Part {
        @Override
        public String text(Choice choice) {
            return switch (choice) {
                case MINE -> mine;
                case THEIRS -> theirs;
                case BOTH -> theirs + (runsOn() ? "\n" : "") + mine;
            };
        }

        private boolean runsOn() {
            return !theirs.isEmpty() && !mine.isEmpty() && !theirs.endsWith("\n") && !mine.startsWith("\n");
        }
    }
}
