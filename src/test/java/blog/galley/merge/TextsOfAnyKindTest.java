package blog.galley.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any base and whatever two people make of it. */
@PropertyDefaults(tries = 2000, edgeCases = EdgeCasesMode.NONE)
class TextsOfAnyKindTest {

    @Property
    void editsTurnTheOneIntoTheOther(@ForAll("versions") Versions texts) {
        assertThat(Edits.between(texts.mine(), texts.theirs()).apply(texts.mine())).isEqualTo(texts.theirs());
    }

    @Property
    void editsGoForwardAndSplitNoCharacter(@ForAll("versions") Versions texts) {
        int at = -1;
        for (var edit : Edits.between(texts.mine(), texts.theirs()).list()) {
            assertThat(edit.from()).isGreaterThan(at);
            assertThat(edit.to() > edit.from() || !edit.insert().isEmpty()).isTrue();
            assertThat(splitsPair(texts.mine(), edit.from()) || splitsPair(texts.mine(), edit.to())).isFalse();
            at = edit.to();
        }
    }

    @Property
    void aComparisonReadsAsEitherText(@ForAll("versions") Versions texts) {
        var linesBefore = texts.mine().split("(?<=\n)", -1);
        var before = new StringBuilder();
        var after = new StringBuilder();
        for (var hunk : WordDiff.of(texts.mine(), texts.theirs())) {
            if (hunk instanceof Hunk.Gap gap) {
                int line = (int) before.chars().filter(c -> c == '\n').count();
                var omitted = String.join("", List.of(linesBefore).subList(line, line + gap.lines()));
                before.append(omitted);
                after.append(omitted);
            } else if (hunk instanceof Hunk.Changed changed) {
                changed.runs().forEach(run -> {
                    before.append(run.kind() == Run.Kind.ADDED ? "" : run.text());
                    after.append(run.kind() == Run.Kind.REMOVED ? "" : run.text());
                });
            }
        }
        assertThat(before.toString()).isEqualTo(texts.mine().equals(texts.theirs()) ? "" : texts.mine());
        assertThat(after.toString()).isEqualTo(texts.mine().equals(texts.theirs()) ? "" : texts.theirs());
    }

    @Property
    void whoChangedNothingHasNoSay(@ForAll("versions") Versions texts) {
        assertThat(Merge.of(texts.base(), texts.mine(), texts.base()).text()).isEqualTo(texts.mine());
        assertThat(Merge.of(texts.base(), texts.base(), texts.mine()).text()).isEqualTo(texts.mine());
        assertThat(Merge.of(texts.base(), texts.mine(), texts.mine()).text()).isEqualTo(texts.mine());
    }

    @Property
    void wordsThatEitherAddedAreInTheMergedTextOrInAConflict(@ForAll("versions") Versions texts) {
        var there = words(allThatIsThere(texts.merge()));
        assertThat(there).containsAll(added(words(texts.base()), words(texts.mine())));
        assertThat(there).containsAll(added(words(texts.base()), words(texts.theirs())));
    }

    @Property
    void linesThatEitherAddedAreThereUnlessTheOtherChangedWordsInThem(@ForAll("versions") Versions texts) {
        var all = allThatIsThere(texts.merge());
        for (var side : List.of(texts.mine(), texts.theirs())) {
            for (var line : added(lines(texts.base()), lines(side))) {
                if (!lines(all).contains(line)) {
                    assertThat(words(all)).as(line).containsAll(added(words(texts.base()), words(line)));
                }
            }
        }
    }

    @Property
    void aChoiceGivesWhatWasChosen(@ForAll("versions") Versions texts) {
        var merge = texts.merge();
        var conflicts = merge.parts().stream().filter(Part.Conflict.class::isInstance).map(Part.Conflict.class::cast).toList();
        for (var choice : Choice.values()) {
            var text = merge.text(Collections.nCopies(conflicts.size(), choice));
            conflicts.forEach(conflict -> {
                if (choice != Choice.THEIRS) {
                    assertThat(text).contains(conflict.mine());
                }
                if (choice != Choice.MINE) {
                    assertThat(text).contains(conflict.theirs());
                }
            });
        }
    }

    @Property
    void withoutABaseAChoiceGivesThatText(@ForAll("versions") Versions texts) {
        var merge = Merge.of(texts.mine(), texts.theirs());
        assertThat(merge.text(Collections.nCopies(merge.conflicts(), Choice.MINE))).isEqualTo(texts.mine());
        assertThat(merge.text(Collections.nCopies(merge.conflicts(), Choice.THEIRS))).isEqualTo(texts.theirs());
    }

    /** As if neither had, and one had come afterwards. */
    @Property
    void emptyLinesThatBothAddedAtTheEndAreThereOnce(@ForAll("versions") Versions any, @ForAll @IntRange(min = 1, max = 3) int lines) {
        var texts = new Versions(any.base(), any.mine().stripTrailing(), any.theirs().stripTrailing());
        var newlines = "\n".repeat(lines);
        var without = texts.merge();
        var with = Merge.of(texts.base(), texts.mine() + newlines, texts.theirs() + newlines);
        assertThat(with.conflicts()).isEqualTo(without.conflicts());
        for (var side : List.of(Choice.MINE, Choice.THEIRS)) {
            var choices = Collections.nCopies(with.conflicts(), side);
            assertThat(with.text(choices)).isEqualTo(without.text(choices) + newlines);
        }
    }

    /** What only one changed is in the text whoever is chosen; here nobody changed anything alone. */
    @Property
    void whereAllIsInOneClashAChoiceGivesThatText(@ForAll("versions") Versions texts) {
        var merge = texts.merge();
        if (merge.parts().size() == 1 && merge.parts().get(0) instanceof Part.Conflict clash && clash.base().equals(texts.base())) {
            assertThat(merge.text(List.of(Choice.MINE))).isEqualTo(texts.mine());
            assertThat(merge.text(List.of(Choice.THEIRS))).isEqualTo(texts.theirs());
        }
    }

    @Property
    void aConflictIsMadeOfWholeLines(@ForAll("versions") Versions texts) {
        for (var part : texts.merge().parts()) {
            if (part instanceof Part.Conflict conflict) {
                assertThat(lines(texts.base())).containsAll(written(conflict.base()));
                assertThat(lines(texts.mine())).containsAll(written(conflict.mine()));
                assertThat(lines(texts.theirs())).containsAll(written(conflict.theirs()));
            }
        }
    }

    @Property
    void whoeverSavesFirstTheConflictsAreTheSame(@ForAll("versions") Versions texts) {
        var merge = texts.merge();
        var swapped = texts.swapped().merge();
        assertThat(swapped.conflicts()).isEqualTo(merge.conflicts());
        var mirrored = swapped.parts().stream().filter(Part.Conflict.class::isInstance).map(Part.Conflict.class::cast)
                .map(conflict -> new Part.Conflict(conflict.base(), conflict.theirs(), conflict.mine())).toList();
        assertThat(merge.parts().stream().filter(Part.Conflict.class::isInstance).toList()).isEqualTo(List.<Part>copyOf(mirrored));
    }

    @Property
    void noTwoWordsAreGluedToOne(@ForAll("versions") Versions texts) {
        var merge = texts.merge();
        if (merge.isClean()) {
            assertThat(words(texts.base() + " " + texts.mine() + " " + texts.theirs())).containsAll(words(merge.text()));
        }
    }

    @Property
    void changesFarApartAlwaysMerge(@ForAll Random random) {
        var lines = IntStream.range(0, 12).mapToObj(i -> "줄 %d has its own words%d".formatted(i, i)).toList();
        var mine = new ArrayList<>(lines);
        var theirs = new ArrayList<>(lines);
        var both = new ArrayList<>(lines);
        int my = random.nextInt(5);
        int their = 7 + random.nextInt(5);
        change(theirs, their, random.nextInt(3), "남이");
        change(mine, my, random.nextInt(3), "내가");
        both.subList(7, 12).clear();
        both.addAll(theirs.subList(7, theirs.size()));
        both.subList(0, 5).clear();
        both.addAll(0, mine.subList(0, mine.size() - 7));
        assertThat(Merge.of(String.join("\n", lines), String.join("\n", mine), String.join("\n", theirs)).text())
                .isEqualTo(String.join("\n", both));
    }

    private static void change(List<String> lines, int at, int how, String who) {
        switch (how) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, who + " 쓴 줄");
            default -> lines.set(at, lines.get(at) + " " + who);
        }
    }

    @Provide
    Arbitrary<Versions> versions() {
        return Versions.any();
    }

    private static String allThatIsThere(Merge merge) {
        return merge.parts().stream()
                .map(part -> part instanceof Part.Conflict conflict
                        ? conflict.theirs() + "\n" + conflict.mine() + "\n"
                        : part.text(Choice.BOTH))
                .collect(Collectors.joining());
    }

    /** What comes more often than before. */
    private static Set<String> added(List<String> before, List<String> after) {
        var times = new HashMap<String, Integer>();
        after.forEach(piece -> times.merge(piece, 1, Integer::sum));
        before.forEach(piece -> times.merge(piece, -1, Integer::sum));
        times.values().removeIf(more -> more <= 0);
        return times.keySet();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (int start = 0, end; start < text.length(); start = end) {
            end = Words.end(text, start);
            if (!text.substring(start, end).isBlank()) {
                words.add(text.substring(start, end));
            }
        }
        return words;
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    /** An empty line may stand at the edge of a conflict that the text has not: nobody wrote it. */
    private static List<String> written(String lines) {
        return lines.lines().filter(line -> !line.isEmpty()).toList();
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
