package blog.galley.editor.draft;

import java.util.List;

/**
 * What an author has to decide.
 *
 * @param mark what a decision has to come with
 */
public record ConflictView(int mark, List<Place> places) {

    record Place(Conflict clash, Side mine, Side theirs) {

        static Place of(Conflict clash) {
            return new Place(clash, Side.of(clash.mine(), clash.theirs()), Side.of(clash.theirs(), clash.mine()));
        }
    }

    public static ConflictView of(List<Conflict> clashes) {
        return new ConflictView(Conflict.mark(clashes), clashes.stream().map(Place::of).toList());
    }

    /** Whether words are marked in what there is to choose from. */
    public boolean isMarked() {
        return places.stream().anyMatch(place -> place.mine().isMarked() || place.theirs().isMarked());
    }
}
