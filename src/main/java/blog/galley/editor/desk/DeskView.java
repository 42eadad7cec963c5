package blog.galley.editor.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import blog.galley.editor.draft.Desk;
import blog.galley.language.When;
import blog.galley.post.Status;
import blog.galley.tag.TagFilter;
import blog.galley.tag.TagLink;

/**
 * An author's posts, filtered by tag and status.
 *
 * @param account whose desk it is
 * @param status the chosen one's word, or empty
 * @param trashed how many posts are in the trash
 */
record DeskView(List<Row> rows, TagFilter filter, String status, List<Choice> statuses, List<Choice> tags,
        long trashed, long account, boolean admin, Instant now) {

    record Row(long id, String title, Status status, boolean changed, long version, When saved, When published,
            List<TagLink> tags) {
    }

    /** A status or a tag to filter by; {@code query} without the question mark. */
    record Choice(Status status, String tag, long count, boolean chosen, String query) {

        public String href() {
            return query.isEmpty() ? "/editor" : "/editor?" + query;
        }

        public String fragment() {
            return query.isEmpty() ? "/editor/desk" : "/editor/desk?" + query;
        }
    }

    static DeskView of(List<Desk.Sheet> sheets, TagFilter filter, String word, long trashed, long account, boolean admin, ZoneId zone,
            Instant now) {
        var status = Status.of(word == null ? "" : word);
        var tagged = sheets.stream().filter(sheet -> slugs(sheet).containsAll(filter.slugs())).toList();
        var shown = tagged.stream().filter(sheet -> status.isEmpty() || sheet.post().status(now) == status.get()).toList();
        return new DeskView(shown.stream().map(sheet -> row(sheet, zone, now)).toList(), filter,
                status.map(Status::word).orElse(""), statuses(tagged, filter, status.orElse(null), now),
                tags(shown, filter, status.map(Status::word).orElse("")), trashed, account, admin, now);
    }

    public boolean isFiltered() {
        return !filter.slugs().isEmpty() || !status.isEmpty();
    }

    private static Row row(Desk.Sheet sheet, ZoneId zone, Instant now) {
        var post = sheet.post();
        return new Row(post.id(), sheet.title(), post.status(now), sheet.changed(), sheet.version(),
                When.of(sheet.savedAt().atZone(zone).toOffsetDateTime()), When.of(post.publishedAt()), sheet.tags());
    }

    private static List<Choice> statuses(List<Desk.Sheet> sheets, TagFilter filter, Status chosen, Instant now) {
        return Stream.of(Status.values()).map(status -> new Choice(status, null,
                sheets.stream().filter(sheet -> sheet.post().status(now) == status).count(), status == chosen,
                query(filter, status == chosen ? "" : status.word())))
                .filter(choice -> choice.count() > 0 || choice.chosen()).toList();
    }

    private static List<Choice> tags(List<Desk.Sheet> sheets, TagFilter filter, String status) {
        return sheets.stream().flatMap(sheet -> sheet.tags().stream()).distinct()
                .map(tag -> {
                    boolean chosen = filter.slugs().contains(tag.slug());
                    return new Choice(null, tag.name(), sheets.stream().filter(sheet -> sheet.tags().contains(tag)).count(), chosen,
                            query(chosen ? filter.without(tag.slug()) : filter.with(tag.slug()), status));
                })
                .sorted(Comparator.comparing((Choice choice) -> !choice.chosen()).thenComparing(Choice::count, Comparator.reverseOrder()))
                .toList();
    }

    private static String query(TagFilter filter, String status) {
        return Stream.of(filter.query(), status.isEmpty() ? "" : "status=" + status)
                .filter(part -> !part.isEmpty()).reduce((one, other) -> one + "&" + other).orElse("");
    }

    private static List<String> slugs(Desk.Sheet sheet) {
        return sheet.tags().stream().map(TagLink::slug).toList();
    }
}
