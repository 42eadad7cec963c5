package blog.galley.editor.draft;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import blog.galley.language.Phrase;
import blog.galley.language.When;
import blog.galley.merge.Edits;
import blog.galley.merge.Hunk;
import blog.galley.merge.WordDiff;
import blog.galley.post.PostContent;
import blog.galley.post.Revision;
import io.quarkus.qute.TemplateData;

/**
 * What differs between two texts of a post, in words.
 *
 * @param fields the fields that differ, without the body
 * @param body   passages of the body around what differs; empty if nothing does
 */
public record ComparisonView(long version, When saved, List<Field> fields, List<Stretch> body, int added, int removed) {

    /** A stretch of the body. @param skipped how many lines it leaves out, as nothing in them has changed; then it has no runs */
    record Stretch(int skipped, List<PostContent> runs) {

        static Stretch of(Hunk passage) {
            return passage instanceof Hunk.Changed changed
                    ? new Stretch(0, changed.runs().stream().map(run -> new PostContent(run.kind().name().toLowerCase(Locale.ROOT), run.text())).toList())
                    : new Stretch(((Hunk.Gap) passage).lines(), List.of());
        }

        /** @param kind same, added or removed */
        record PostContent(String kind, String text) {
        }
    }

    @TemplateData
    public enum Name { TITLE, SUMMARY, TAGS, ADDRESS, DATE, SHOWN_UNTIL, SERIES, PART, TRANSLATION, KIND, CONTENTS }

    /** Empty where there was or is nothing. */
    record Field(Name name, Phrase before, Phrase after) {
    }

    /** @param after the words that are looked at beside those of the version */
    public static ComparisonView of(Revision revision, PostContent after, ZoneId zone) {
        var before = revision.words();
        var edits = Edits.between(before.body(), after.body());
        return new ComparisonView(revision.version(), When.of(revision.savedAt().atZone(zone).toOffsetDateTime()),
                fields(before, after, zone), WordDiff.of(before.body(), after.body()).stream().map(Stretch::of).toList(),
                edits.added(), edits.removed());
    }

    public boolean isSame() {
        return fields.isEmpty() && body.isEmpty();
    }

    private static List<Field> fields(PostContent before, PostContent after, ZoneId zone) {
        var fields = new ArrayList<Field>();
        add(fields, Name.TITLE, before.title(), after.title());
        add(fields, Name.SUMMARY, before.summary(), after.summary());
        add(fields, Name.TAGS, String.join(", ", before.tags()), String.join(", ", after.tags()));
        add(fields, Name.ADDRESS, before.slug(), after.slug());
        add(fields, Name.DATE, FormDate.named(before.dated(), zone), FormDate.named(after.dated(), zone));
        add(fields, Name.SHOWN_UNTIL, FormDate.named(FormDate.in(zone, before.expires()), zone), FormDate.named(FormDate.in(zone, after.expires()), zone));
        add(fields, Name.SERIES, before.series(), after.series());
        add(fields, Name.PART, FormNumber.of(before.weight()), FormNumber.of(after.weight()));
        add(fields, Name.TRANSLATION, before.translationKey(), after.translationKey());
        if (before.page() != after.page()) {
            fields.add(new Field(Name.KIND, kind(before), kind(after)));
        }
        if (before.toc() != after.toc()) {
            fields.add(new Field(Name.CONTENTS, contents(before), contents(after)));
        }
        return fields;
    }

    private static void add(List<Field> fields, Name name, String before, String after) {
        if (!before.equals(after)) {
            fields.add(new Field(name, Phrase.verbatim(before), Phrase.verbatim(after)));
        }
    }

    private static Phrase kind(PostContent words) {
        return Phrase.of(HistoryMessages.class, say -> say.kind(words.page()));
    }

    private static Phrase contents(PostContent words) {
        return Phrase.of(HistoryMessages.class, say -> say.contents(words.toc()));
    }
}
