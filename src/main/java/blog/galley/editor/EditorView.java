package blog.galley.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import blog.galley.Problem;
import blog.galley.account.Account;
import blog.galley.post.Post;
import blog.galley.post.PostPath;
import blog.galley.post.PostView;
import blog.galley.post.Status;
import blog.galley.post.When;
import blog.galley.post.Words;

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
 */
record EditorView(long id, long version, long from, Words typed, String date, String expires, String part, ProofView preview, When saved, int words, int characters,
        Status status, boolean changed, When published, String path, ZoneId zone, long account, String author,
        Problem refusal, ConflictView conflict) {

    /** @param sent the words of a form that is shown again, or those of the working text */
    static EditorView of(Post post, DraftForm sent, ProofView preview, ZoneId zone, Account author, Problem refusal, List<Clash> clashes) {
        var text = post.working();
        var typed = sent.asSent(text.words());
        return new EditorView(post.id(), text.version(), sent.version().orElse(text.version()), typed, sent.date(typed), sent.expires(typed, zone), sent.part(typed), preview,
                When.of(text.savedAt().atZone(zone).toOffsetDateTime()), text.wordCount(), text.characters(),
                post.status(Instant.now()), post.hasUnpublishedChanges(), When.of(post.publishedAt()), post.path(), zone, author.id(), author.name(), refusal, ConflictView.of(clashes));
    }

    public PostView proof() {
        return preview.post();
    }

    public String tags() {
        return String.join(", ", typed.tags());
    }

    /** Where the date is meant. */
    public ZoneId dateZone() {
        return FormDate.zone(typed.dated(), zone);
    }

    /** As a new post is, which somebody is about to begin. */
    public boolean isEmpty() {
        return typed.title().isEmpty() && typed.body().isEmpty();
    }

    public boolean isPublic() {
        return status != Status.DRAFT;
    }

    public String href() {
        return path == null ? null : PostPath.encoded(path);
    }

    public boolean isClash() {
        return !conflict.places().isEmpty();
    }
}
