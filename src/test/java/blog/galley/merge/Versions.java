package blog.galley.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A text and two that grew from it by a few changes each. */
record Versions(String base, String mine, String theirs) {
    private static final String[] PIECES = {"가", "나는", "학교에", "a", "the", "fox", "日", "か", "😀", " ", " ", " ", "  ",
        "\n", "\n", "\n\n", "-", ".", "*"};
    private static final String[] SHARED = {" ", "\n", "가", "the", ".", "shared"};

    /** Where, how many pieces go, and what comes. */
    private record Change(int at, int gone, List<String> come) {}

    static Arbitrary<Versions> any() {
        return Combinators.combine(Arbitraries.of(PIECES).list().ofMaxSize(24),
                changes("내것", "mine", "x"), changes("남의것", "theirs", "y"))
                .as((base, mine, theirs) -> new Versions(String.join("", base), changed(base, mine), changed(base, theirs)));
    }

    Merge merge() {
        return Merge.of(base, mine, theirs);
    }

    Versions swapped() {
        return new Versions(base, theirs, mine);
    }

    private static Arbitrary<List<Change>> changes(String... own) {
        var pieces = new ArrayList<>(Arrays.asList(own));
        pieces.addAll(Arrays.asList(SHARED));
        return Combinators.combine(Arbitraries.integers().between(0, 24), Arbitraries.integers().between(0, 3),
                Arbitraries.of(pieces).list().ofMaxSize(4)).as(Change::new).list().ofMaxSize(3);
    }

    private static String changed(List<String> base, List<Change> changes) {
        var result = new ArrayList<>(base);
        for (var change : changes) {
            int at = Math.min(change.at, result.size());
            result.subList(at, Math.min(at + change.gone, result.size())).clear();
            result.addAll(at, change.come);
        }
        return String.join("", result);
    }
}
