package blog.galley.merge;

/** A part of a merged text, which is made of its parts in their order. */
public sealed interface Part {

    /** @param choice for a conflict; ignored otherwise, and may be null then */
    String text(Choice choice);

    record Agreed(String text) implements Part {
        @Override
        public String text(Choice choice) {
            return text;
        }
    }

    /** The whole lines of each side, empty where one deleted them. */
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
