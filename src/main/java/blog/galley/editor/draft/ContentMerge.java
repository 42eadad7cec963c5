package blog.galley.editor.draft;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import blog.galley.merge.Choice;
import blog.galley.merge.Merge;
import blog.galley.merge.Part;
import blog.galley.post.PostContent;

/** What two authors, or one at two places, have made of the same post. */
final class ContentMerge {

    private final PostContent base;
    private final PostContent mine;
    private final PostContent theirs;
    private final boolean known;
    private final Merge body;

    private ContentMerge(PostContent base, PostContent mine, PostContent theirs, boolean known, Merge body) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.known = known;
        this.body = body;
    }

    /** @param base what both grew from */
    static ContentMerge of(PostContent base, PostContent mine, PostContent theirs) {
        return new ContentMerge(base, mine, theirs, true, Merge.of(base.body(), mine.body(), theirs.body()));
    }

    /** Of texts of which nobody knows what they grew from: what was written on either side is not taken away unasked. */
    static ContentMerge of(PostContent mine, PostContent theirs) {
        return new ContentMerge(PostContent.NONE, mine, theirs, false, Merge.of(mine.body(), theirs.body()));
    }

    /** What its author must decide, in the order of {@link #content}'s choices, with dates as the form in this zone has them. */
    List<Conflict> clashes(ZoneId zone) {
        var clashes = new ArrayList<Conflict>();
        Field.ALL.stream().filter(this::isClash)
                .forEach(field -> clashes.add(new Conflict(field.label(), field.written(mine, zone), field.written(theirs, zone), false)));
        for (var part : body.parts()) {
            if (part instanceof Part.Conflict conflict) {
                clashes.add(new Conflict(Field.Label.TEXT, conflict.mine().strip(), conflict.theirs().strip(), true));
            }
        }
        return clashes;
    }

    /** @param choices one for each clash */
    PostContent content(List<Choice> choices) {
        int beside = choices.size() - body.conflicts();
        var rest = choices.subList(0, beside).iterator();
        return Field.content(theirs, body.text(choices.subList(beside, choices.size())), new Field.Values() {
            @Override
            public <T> T of(Field<T> field) {
                if (isClash(field)) {
                    return field.in(rest.next() == Choice.MINE ? mine : theirs);
                }
                return field.merge().merged(values(field));
            }
        });
    }

    private <T> boolean isClash(Field<T> field) {
        return field.merge().isClash(values(field));
    }

    private <T> FieldMerge.Versions<T> values(Field<T> field) {
        return new FieldMerge.Versions<>(field.in(base), field.in(mine), field.in(theirs), known);
    }
}
