package blog.galley.editor;

import java.util.List;

/**
 * What an author has to decide.
 *
 * @param mark what a decision has to come with
 */
record ConflictView(int mark, List<Place> places) {

    record Place(Clash clash, Side mine, Side theirs) {

        static Place of(Clash clash) {
            return new Place(clash, Side.of(clash.mine(), clash.theirs()), Side.of(clash.theirs(), clash.mine()));
        }
    }

    static ConflictView of(List<Clash> clashes) {
        return new ConflictView(Clash.mark(clashes), clashes.stream().map(Place::of).toList());
    }

    /** Whether words are marked in what there is to choose from. */
    public boolean isMarked() {
        return places.stream().anyMatch(place -> place.mine().isMarked() || place.theirs().isMarked());
    }
}
