package blog.galley.editor.draft;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import blog.galley.merge.Choice;
import blog.galley.merge.Merge;
import blog.galley.merge.Part;
import blog.galley.post.PostContent;

/** What two authors, or one at two places, have made of the same words. */
final class ContentMerge {

    private final PostContent base;
    private final PostContent mine;
    private final PostContent theirs;
    private final Merge title;
    private final Merge summary;
    private final Merge body;

    private ContentMerge(PostContent base, PostContent mine, PostContent theirs, Merge title, Merge summary, Merge body) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.title = title;
        this.summary = summary;
        this.body = body;
    }

    /** @param base what both grew from */
    static ContentMerge of(PostContent base, PostContent mine, PostContent theirs) {
        return new ContentMerge(base, mine, theirs, Merge.of(base.title(), mine.title(), theirs.title()),
                Merge.of(base.summary(), mine.summary(), theirs.summary()), Merge.of(base.body(), mine.body(), theirs.body()));
    }

    /** Of words of which nobody knows what they grew from: what was written on either side is not taken away unasked. */
    static ContentMerge of(PostContent mine, PostContent theirs) {
        return new ContentMerge(PostContent.NONE, mine, theirs, Merge.of(mine.title(), theirs.title()),
                Merge.of(mine.summary(), theirs.summary()), Merge.of(mine.body(), theirs.body()));
    }

    /** What its author must decide, in the order of {@link #words}' choices, with dates as the form in this zone has them. */
    List<Conflict> clashes(ZoneId zone) {
        var clashes = new ArrayList<Conflict>();
        if (!title.isClean()) {
            clashes.add(new Conflict(Conflict.Part.TITLE, mine.title(), theirs.title(), false));
        }
        if (!summary.isClean()) {
            clashes.add(new Conflict(Conflict.Part.SUMMARY, mine.summary(), theirs.summary(), false));
        }
        if (clash(base.slug(), mine.slug(), theirs.slug())) {
            clashes.add(new Conflict(Conflict.Part.ADDRESS, mine.slug(), theirs.slug(), false));
        }
        if (clash(base.dated(), mine.dated(), theirs.dated())) {
            clashes.add(new Conflict(Conflict.Part.DATE, FormDate.of(mine.dated()), FormDate.of(theirs.dated()), false));
        }
        if (clash(base.expires(), mine.expires(), theirs.expires())) {
            clashes.add(new Conflict(Conflict.Part.SHOWN_UNTIL, FormDate.of(mine.expires(), zone), FormDate.of(theirs.expires(), zone), false));
        }
        if (clash(base.series(), mine.series(), theirs.series())) {
            clashes.add(new Conflict(Conflict.Part.SERIES, mine.series(), theirs.series(), false));
        }
        if (clash(base.weight(), mine.weight(), theirs.weight())) {
            clashes.add(new Conflict(Conflict.Part.PART, FormNumber.of(mine.weight()), FormNumber.of(theirs.weight()), false));
        }
        if (clash(base.translationKey(), mine.translationKey(), theirs.translationKey())) {
            clashes.add(new Conflict(Conflict.Part.TRANSLATION, mine.translationKey(), theirs.translationKey(), false));
        }
        for (var part : body.parts()) {
            if (part instanceof Part.Conflict conflict) {
                clashes.add(new Conflict(Conflict.Part.TEXT, conflict.mine().strip(), conflict.theirs().strip(), true));
            }
        }
        return clashes;
    }

    /** @param choices one for each clash */
    PostContent words(List<Choice> choices) {
        var rest = choices.iterator();
        return new PostContent(
                title.isClean() ? title.text() : chosen(rest, mine.title(), theirs.title()),
                summary.isClean() ? summary.text() : chosen(rest, mine.summary(), theirs.summary()),
                // in the order of clashes(), so the text's own choices come last
                null, merged(rest, base.slug(), mine.slug(), theirs.slug()), tags(),
                merged(rest, base.dated(), mine.dated(), theirs.dated()),
                merged(rest, base.expires(), mine.expires(), theirs.expires()),
                merged(rest, base.toc(), mine.toc(), theirs.toc()),
                theirs.tocOpen(), theirs.byline(), merged(rest, base.series(), mine.series(), theirs.series()),
                merged(rest, base.weight(), mine.weight(), theirs.weight()), theirs.cover(),
                merged(rest, base.page(), mine.page(), theirs.page()),
                merged(rest, base.translationKey(), mine.translationKey(), theirs.translationKey()))
                .withBody(body.text(remaining(rest)));
    }

    /** Theirs, with what mine added and without what mine took away. */
    private List<String> tags() {
        var tags = new LinkedHashSet<>(mine.tags().equals(base.tags()) ? theirs.tags() : mine.tags());
        theirs.tags().stream().filter(tag -> !base.tags().contains(tag)).forEach(tags::add);
        base.tags().stream().filter(tag -> !theirs.tags().contains(tag) || !mine.tags().contains(tag)).forEach(tags::remove);
        return List.copyOf(tags);
    }

    private static boolean clash(Object base, Object mine, Object theirs) {
        return !Objects.equals(mine, theirs) && !Objects.equals(mine, base) && !Objects.equals(theirs, base);
    }

    private static <T> T merged(Iterator<Choice> rest, T base, T mine, T theirs) {
        if (clash(base, mine, theirs)) {
            return chosen(rest, mine, theirs);
        }
        return Objects.equals(mine, base) ? theirs : mine;
    }

    private static <T> T chosen(Iterator<Choice> rest, T mine, T theirs) {
        return rest.next() == Choice.MINE ? mine : theirs;
    }

    private static List<Choice> remaining(Iterator<Choice> rest) {
        var choices = new ArrayList<Choice>();
        rest.forEachRemaining(choices::add);
        return choices;
    }
}
