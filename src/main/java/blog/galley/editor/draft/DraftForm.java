package blog.galley.editor.draft;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import blog.galley.Problem;
import blog.galley.merge.Choice;
import blog.galley.post.PostContent;
import blog.galley.web.body.Form;

/** The editor's form as it was sent: edits or the whole text, fields, versions and choices. A field that was not sent stays as it was. */
public record DraftForm(Form form) {

    public static final DraftForm EMPTY = new DraftForm(new Form(Map.of()));
    static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_UTF_8 = 3; // bytes for a char
    private static final Pattern EDITOR = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Map<String, Choice> CHOICES = Map.of("mine", Choice.MINE, "theirs", Choice.THEIRS, "both", Choice.BOTH);

    /** The version from which the sent text grew. */
    public Optional<Long> version() {
        return number("version");
    }

    /** Whether it carries a text to save. */
    public boolean isSave() {
        return form.has("version");
    }

    /** The version that the preview in the browser shows. */
    public Optional<Long> shows() {
        return number("shows");
    }

    /** The random name of the browser tab that sends this. */
    Optional<String> editor() {
        return form.line("editor").filter(name -> EDITOR.matcher(name).matches());
    }

    /** Which of that tab's saves this is, counted by the tab. */
    Optional<Long> sequence() {
        return number("turn");
    }

    /** Whether it carries edits, not the whole text. */
    boolean isPartial() {
        return form.has("edits");
    }

    /** The version of others that the choices are about; 0 without choices. */
    long against() {
        return number("against").orElse(0L);
    }

    /** Whether its page already shows just these conflicts. */
    public boolean isAsked(List<Conflict> clashes) {
        return number("clashes").filter(mark -> mark == Conflict.mark(clashes)).isPresent();
    }

    /** Whether the choices are about these conflicts or, if the form does not say, about the version that others saved last. */
    boolean isAbout(List<Conflict> clashes, long version) {
        return form.has("clashes") ? isAsked(clashes) : against() == version;
    }

    /** The choices, up to the first that is missing. */
    List<Choice> choices(int most) {
        return IntStream.range(0, most).mapToObj(n -> form.line("choice" + n).orElse("")).takeWhile(CHOICES::containsKey)
                .map(CHOICES::get).toList();
    }

    PostContent over(PostContent before, ZoneId zone) {
        return Field.content(before, body(before.body()), new Field.Values() {
            @Override
            public <T> T of(Field<T> field) {
                return read(field, before, zone);
            }
        });
    }

    /** What the author sent, to show it again beside a refusal; what cannot be read is in {@link #typed}. */
    public PostContent asSent(PostContent before, ZoneId zone) {
        return isPartial() ? before : Field.content(before, body(before.body()), new Field.Values() {
            @Override
            public <T> T of(Field<T> field) {
                try {
                    return read(field, before, zone);
                } catch (Problem unreadable) {
                    return field.in(before);
                }
            }
        });
    }

    private <T> T read(Field<T> field, PostContent before, ZoneId zone) {
        return form.has(field.name()) ? field.type().read(form, field.name(), field.in(before), zone) : field.in(before);
    }

    /** What its input is to show: what was typed there, also if it could not be read. */
    public String typed(Field<?> field, PostContent content, ZoneId zone) {
        return form.line(field.name()).orElseGet(() -> field.written(content, zone));
    }

    private String body(String before) {
        return isPartial() ? SentEdits.of(form).appliedTo(before) : form.text("body").orElse(before);
    }

    /** Refuses what is too long to save. */
    static PostContent fitting(PostContent content) {
        if (content.body().length() > MOST_BYTES / MOST_UTF_8 && content.body().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Problem.tooLarge(EditorMessages.class, EditorMessages::textTooLong);
        }
        Field.ALL.forEach(field -> field.check(content));
        return content;
    }

    private Optional<Long> number(String field) {
        try {
            return form.line(field).filter(typed -> !typed.isEmpty()).map(Long::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
