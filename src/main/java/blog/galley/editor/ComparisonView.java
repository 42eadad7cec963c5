package blog.galley.editor;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import blog.galley.merge.Edits;
import blog.galley.merge.Passage;
import blog.galley.merge.WordDiff;
import blog.galley.post.Revision;
import blog.galley.post.When;
import blog.galley.post.Words;

/**
 * What differs between two texts of a post, in words.
 *
 * @param fields the fields that differ, without the body
 * @param body   passages of the body around what differs; empty if nothing does
 */
record ComparisonView(long version, When saved, List<Field> fields, List<Stretch> body, int added, int removed) {

    /** A stretch of the body. @param skipped how many lines it leaves out, as nothing in them has changed; then it has no runs */
    record Stretch(int skipped, List<Words> runs) {

        static Stretch of(Passage passage) {
            return passage instanceof Passage.Changed changed
                    ? new Stretch(0, changed.runs().stream().map(run -> new Words(run.kind().name().toLowerCase(Locale.ROOT), run.text())).toList())
                    : new Stretch(((Passage.Gap) passage).lines(), List.of());
        }

        /** @param kind same, added or removed */
        record Words(String kind, String text) {
        }
    }

    /** Empty where there was or is nothing. */
    record Field(String name, String before, String after) {
    }

    /** @param after the words that are looked at beside those of the version */
    static ComparisonView of(Revision revision, Words after, ZoneId zone) {
        var before = revision.words();
        var edits = Edits.between(before.body(), after.body());
        return new ComparisonView(revision.version(), When.of(revision.savedAt().atZone(zone).toOffsetDateTime()),
                fields(before, after, zone), WordDiff.of(before.body(), after.body()).stream().map(Stretch::of).toList(),
                edits.added(), edits.removed());
    }

    public boolean isSame() {
        return fields.isEmpty() && body.isEmpty();
    }

    private static List<Field> fields(Words before, Words after, ZoneId zone) {
        var fields = new ArrayList<Field>();
        add(fields, "Title", before.title(), after.title());
        add(fields, "Summary", before.summary(), after.summary());
        add(fields, "Tags", String.join(", ", before.tags()), String.join(", ", after.tags()));
        add(fields, "Address", before.slug(), after.slug());
        add(fields, "Date", FormDate.of(before.dated()), FormDate.of(after.dated()));
        add(fields, "Shown until", FormDate.of(before.expires(), zone), FormDate.of(after.expires(), zone));
        add(fields, "Series", before.series(), after.series());
        add(fields, "Part", FormNumber.of(before.weight()), FormNumber.of(after.weight()));
        add(fields, "Translation of", before.translationKey(), after.translationKey());
        add(fields, "Kind", kind(before), kind(after));
        add(fields, "Table of contents", before.toc() ? "shown" : "not shown", after.toc() ? "shown" : "not shown");
        return fields;
    }

    private static String kind(Words words) {
        return words.page() ? "a page" : "a post";
    }

    private static void add(List<Field> fields, String name, String before, String after) {
        if (!before.equals(after)) {
            fields.add(new Field(name, before, after));
        }
    }
}
