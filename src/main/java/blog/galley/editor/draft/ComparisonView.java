package blog.galley.editor.draft;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import blog.galley.language.Phrase;
import blog.galley.language.When;
import blog.galley.merge.Edits;
import blog.galley.merge.Hunk;
import blog.galley.merge.WordDiff;
import blog.galley.post.PostContent;
import blog.galley.post.Revision;

/**
 * What differs between two texts of a post, in words.
 *
 * @param fields the fields that differ, without the body
 * @param body   hunks of the body around what differs; empty if nothing does
 */
public record ComparisonView(long version, When saved, List<Difference> fields, List<Stretch> body, int added, int removed) {

    /** A stretch of the body. @param skipped how many lines it leaves out, as nothing in them has changed; then it has no runs */
    record Stretch(int skipped, List<Words> runs) {

        static Stretch of(Hunk hunk) {
            return hunk instanceof Hunk.Changed changed
                    ? new Stretch(0,
                            changed.runs().stream().map(run -> new Words(run.kind().name().toLowerCase(Locale.ROOT), run.text())).toList())
                    : new Stretch(((Hunk.Gap) hunk).lines(), List.of());
        }

        /** @param kind same, added or removed */
        record Words(String kind, String text) {
        }
    }

    /** Empty where there was or is nothing. */
    record Difference(Field.Label label, Phrase before, Phrase after) {
    }

    /** @param after the words that are looked at beside those of the version */
    public static ComparisonView of(Revision revision, PostContent after, ZoneId zone) {
        var before = revision.content();
        var edits = Edits.between(before.body(), after.body());
        return new ComparisonView(revision.version(), When.of(revision.savedAt().atZone(zone).toOffsetDateTime()),
                differences(before, after, zone), WordDiff.of(before.body(), after.body()).stream().map(Stretch::of).toList(),
                edits.added(), edits.removed());
    }

    public boolean isSame() {
        return fields.isEmpty() && body.isEmpty();
    }

    private static List<Difference> differences(PostContent before, PostContent after, ZoneId zone) {
        return Field.ALL.stream().filter(field -> !field.isSame(before, after, zone))
                .map(field -> new Difference(field.label(), field.said(before, zone), field.said(after, zone))).toList();
    }
}
