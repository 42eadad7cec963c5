package blog.galley.editor.draft;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import blog.galley.Problem;
import blog.galley.address.Composed;
import blog.galley.address.PostPath;
import blog.galley.merge.Choice;
import blog.galley.post.PostContent;
import blog.galley.tag.TagName;
import blog.galley.web.body.Form;

/** What the editor's form says. A field that was not sent leaves what it stands for as it was. */
public record DraftForm(Form form) {

    public static final DraftForm EMPTY = new DraftForm(new Form(Map.of()));
    static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_UTF_8 = 3; // bytes for a char
    private static final int MOST_TITLE = 300;
    private static final int MOST_SUMMARY = 2000;
    private static final int MOST_TAGS = 50;
    private static final int MOST_NAME = 200;
    private static final Pattern EDITOR = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Map<String, Choice> CHOICES = Map.of("mine", Choice.MINE, "theirs", Choice.THEIRS, "both", Choice.BOTH);

    /** The version that the author's text grew from. */
    public Optional<Long> version() {
        return number("version");
    }

    /** Whether a text comes along. */
    public boolean isSave() {
        return form.has("version");
    }

    /** The version that the preview in the browser shows. */
    public Optional<Long> shows() {
        return number("shows");
    }

    /** Which open editor sends this; each has a name of its own, by which its saves know each other. */
    Optional<String> editor() {
        return form.line("editor").filter(name -> EDITOR.matcher(name).matches());
    }

    /** Which of that editor's saves this is. */
    Optional<Long> turn() {
        return number("turn");
    }

    /** Whether only what changed in the text was sent. */
    boolean isPartial() {
        return form.has("edits");
    }

    /** The version of others against which its author has decided; 0 if nothing was decided. */
    long against() {
        return number("against").orElse(0L);
    }

    /** Whether its author has been asked about just these. */
    public boolean isAsked(List<Conflict> clashes) {
        return number("clashes").filter(mark -> mark == Conflict.mark(clashes)).isPresent();
    }

    /** Whether the decisions are about these; where their form does not say, about the version that others have saved last. */
    boolean isAbout(List<Conflict> clashes, long version) {
        return form.has("clashes") ? isAsked(clashes) : against() == version;
    }

    /** The decisions that were made, up to the first that is missing. */
    List<Choice> choices(int most) {
        return IntStream.range(0, most).mapToObj(n -> form.line("choice" + n).orElse("")).takeWhile(CHOICES::containsKey)
                .map(CHOICES::get).toList();
    }

    PostContent over(PostContent before, ZoneId zone) {
        return over(before, moment("date", before.dated(), zone), moment("expires", FormDate.in(zone, before.expires()), zone), part(before.weight()));
    }

    /** What the author sent, to show it again beside a refusal; a date or number that cannot be read is in {@link #date} and the like. */
    public PostContent asSent(PostContent before) {
        return isPartial() ? before : over(before, before.dated(), before.expires(), before.weight());
    }

    public String date(PostContent words) {
        return form.line("date").orElseGet(() -> FormDate.of(words.dated()));
    }

    public String expires(PostContent words, ZoneId zone) {
        return form.line("expires").orElseGet(() -> FormDate.of(words.expires(), zone));
    }

    public String part(PostContent words) {
        return form.line("weight").orElseGet(() -> FormNumber.of(words.weight()));
    }

    private PostContent over(PostContent before, OffsetDateTime dated, OffsetDateTime expires, Integer weight) {
        return new PostContent(
                form.line("title").orElse(before.title()),
                form.text("summary").map(String::strip).orElse(before.summary()),
                body(before.body()),
                form.line("slug").map(PostPath::wish).orElse(before.slug()),
                form.has("tags") ? TagName.list(form.all("tags")) : before.tags(),
                dated,
                expires,
                form.text("toc").map("on"::equals).orElse(before.toc()),
                before.tocOpen(), before.byline(), name("series").orElse(before.series()), weight, before.cover(),
                form.text("page").map("on"::equals).orElse(before.page()),
                name("translationKey").orElse(before.translationKey()));
    }

    private Optional<String> name(String field) {
        return form.line(field).map(typed -> Composed.of(typed).replaceAll("\\s+", " "));
    }

    private Integer part(Integer before) {
        return form.has("weight") ? FormNumber.read(form.line("weight").orElse("")) : before;
    }

    private String body(String before) {
        return isPartial() ? SentEdits.of(form).appliedTo(before) : form.text("body").orElse(before);
    }

    /** Refuses what is too long to save. */
    static PostContent fitting(PostContent words) {
        if (words.body().length() > MOST_BYTES / MOST_UTF_8 && words.body().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Problem.tooLarge(EditorMessages.class, EditorMessages::textTooLong);
        }
        if (words.title().length() > MOST_TITLE) {
            throw Problem.invalid(EditorMessages.class, say -> say.titleTooLong(MOST_TITLE));
        }
        if (words.tags().size() > MOST_TAGS) {
            throw Problem.invalid(EditorMessages.class, say -> say.tooManyTags(MOST_TAGS));
        }
        if (words.summary().length() > MOST_SUMMARY) {
            throw Problem.invalid(EditorMessages.class, say -> say.summaryTooLong(MOST_SUMMARY));
        }
        if (words.series().length() > MOST_NAME || words.translationKey().length() > MOST_NAME) {
            throw Problem.invalid(EditorMessages.class, say -> say.nameTooLong(MOST_NAME));
        }
        return words;
    }

    private OffsetDateTime moment(String field, OffsetDateTime before, ZoneId zone) {
        return form.has(field) ? FormDate.read(form.line(field).orElse(""), before, zone) : before;
    }

    private Optional<Long> number(String field) {
        try {
            return form.line(field).filter(typed -> !typed.isEmpty()).map(Long::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
