package blog.galley.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import blog.galley.Problem;
import blog.galley.account.Account;
import blog.galley.address.PostPath;
import blog.galley.article.PostView;
import blog.galley.editor.draft.Conflict;
import blog.galley.editor.draft.ConflictView;
import blog.galley.editor.draft.DraftForm;
import blog.galley.editor.draft.Field;
import blog.galley.editor.draft.FormDate;
import blog.galley.language.Phrase;
import blog.galley.language.When;
import blog.galley.post.Post;
import blog.galley.post.PostContent;
import blog.galley.post.Status;
import blog.galley.site.Site;

/**
 * The editor of a post, shared by its page and its fragments.
 *
 * @param from    the version that what the form shows grew from
 * @param typed   what the form shows: the working text or, after a refusal, what was sent
 * @param account who writes
 * @param author  their name
 * @param preview the working text as its page will show it
 * @param refusal why what was sent is not saved; null if it is
 * @param conflict what was sent and what others saved in its place, for the author to decide
 * @param known   the date that readers know, which it keeps without one of its own; null if they have never seen it
 * @param news    what has just become of the post; null if nothing has
 */
record EditorView(long id, long version, long from, PostContent typed, String date, String expires, String part, PreviewView preview,
        When saved, int words, int characters,
        Status status, boolean changed, When published, When known, String path, ZoneId zone, ZoneId zoneOfDate, long account,
        String author,
        Problem refusal, ConflictView conflict, Phrase news) {

    /** @param sent the words of a form that is shown again, or those of the working text */
    static EditorView of(Post post, DraftForm sent, PreviewView preview, ZoneId zone, Account author, Problem refusal,
            List<Conflict> clashes, Phrase news) {
        var now = Instant.now();
        var text = post.working();
        var typed = sent.asSent(text.content(), zone);
        return new EditorView(post.id(), text.version(), sent.version().orElse(text.version()), typed, sent.typed(Field.DATE, typed, zone),
                sent.typed(Field.EXPIRES, typed, zone), sent.typed(Field.WEIGHT, typed, zone), preview,
                When.of(text.savedAt().atZone(zone).toOffsetDateTime()), text.wordCount(), text.characters(),
                post.status(now), post.hasUnpublishedChanges(), When.of(post.publishedAt()), When.of(post.knownDate(now)), post.path(),
                zone, FormDate.zone(text.metadata().dated(), zone), author.id(), author.name(), refusal, ConflictView.of(clashes), news);
    }

    public PostView post() {
        return preview.post();
    }

    public String tags() {
        return String.join(", ", typed.tags());
    }

    /** To choose one of what of the cover stays in sight. */
    public List<FocusField> focusFields() {
        return FocusField.all(typed.metadata().cover().focus());
    }

    /** In which zone a date is read that is typed over the saved one. */
    public String dateZone() {
        return Site.name(zoneOfDate);
    }

    /** As a new post is, which somebody is about to begin. */
    public boolean isEmpty() {
        return typed.title().isEmpty() && typed.body().isEmpty();
    }

    public String dateOffset() {
        return offset(zoneOfDate);
    }

    public When dated() {
        return When.of(typed.metadata().dated());
    }

    /** Where every other date is meant. */
    public String zoneName() {
        return Site.name(zone);
    }

    public String zoneOffset() {
        return offset(zone);
    }

    public When expiring() {
        return When.of(FormDate.in(zone, typed.metadata().expires()));
    }

    private static String offset(ZoneId zone) {
        return zone.getRules().getOffset(Instant.now()).getId();
    }

    /** Whether readers get it at its address, now. */
    public boolean isShown() {
        return status == Status.PUBLISHED;
    }

    /** Whether there is nothing to publish: readers have this text, or will have it at its hour. */
    public boolean isSettled() {
        return status != Status.DRAFT && !changed;
    }

    /** Whether to publish it is to have readers wait. */
    public boolean isAhead() {
        return typed.metadata().dated() != null && typed.metadata().dated().toInstant().isAfter(Instant.now());
    }

    /** Whether readers had another text of it before. */
    public boolean isRevision() {
        return status == Status.PUBLISHED || status == Status.EXPIRED;
    }

    public String href() {
        return path == null ? null : PostPath.encoded(path);
    }

    public boolean isClash() {
        return !conflict.places().isEmpty();
    }
}
