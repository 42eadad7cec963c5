package blog.galley.editor;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import blog.galley.Problem;
import blog.galley.post.PostPath;
import blog.galley.post.TagName;
import blog.galley.post.Words;
import blog.galley.web.Form;

/** What the editor's form says. A field that was not sent leaves what it stands for as it was. */
record DraftForm(Form form) {

    static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_TITLE = 300;
    private static final int MOST_SUMMARY = 2000;
    /** As {@code <input type="datetime-local">} has it. */
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** The version that the author's text grew from. One who has read of a newer version may save over it. */
    Optional<Long> version() {
        return form.line("over").or(() -> form.line("version")).filter(number -> !number.isEmpty()).map(DraftForm::number);
    }

    Words over(Words before, ZoneId zone) {
        return over(before, form.line("date").map(date -> dated(date, before.dated(), zone)).orElse(before.dated()));
    }

    /** What the author sent, to show it again beside a refusal. */
    Words asSent(Words before) {
        return over(before, before.dated());
    }

    private Words over(Words before, OffsetDateTime dated) {
        return new Words(
                form.line("title").orElse(before.title()),
                form.text("summary").map(String::strip).orElse(before.summary()),
                form.text("body").orElse(before.body()),
                form.line("slug").map(PostPath::wish).orElse(before.slug()),
                form.has("tags") ? TagName.list(form.all("tags")) : before.tags(),
                dated,
                before.expires(),
                form.text("toc").map("on"::equals).orElse(before.toc()),
                before.tocOpen(), before.byline(), before.series(), before.weight(), before.cover());
    }

    /** Refuses what is too long to save. */
    static Words fitting(Words words) {
        if (words.body().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Problem.tooLarge("The text is over 1 MB, so it was not saved. It is still here: shorten it, or split it into two posts.");
        }
        if (words.title().length() > MOST_TITLE) {
            throw Problem.invalid("The title is over %d characters, so nothing was saved. Shorten it.".formatted(MOST_TITLE));
        }
        if (words.summary().length() > MOST_SUMMARY) {
            throw Problem.invalid("The summary is over %d characters, so nothing was saved. Shorten it.".formatted(MOST_SUMMARY));
        }
        return words;
    }

    private static OffsetDateTime dated(String typed, OffsetDateTime before, ZoneId zone) {
        if (typed.isEmpty()) {
            return null;
        }
        if (before != null && typed.equals(LOCAL.format(before))) {
            return before; // keeps the offset it was written with
        }
        try {
            return typed.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                    ? OffsetDateTime.parse(typed)
                    : LocalDateTime.parse(typed).atZone(zone).toOffsetDateTime();
        } catch (DateTimeParseException e) {
            throw Problem.invalid("\u201c%s\u201d is not a date, so nothing was saved. Write it as 2026-03-01T09:00.".formatted(typed));
        }
    }

    private static long number(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException e) {
            throw Problem.invalid("The save does not say which version it started from. Copy your text, then reload the page.");
        }
    }
}
