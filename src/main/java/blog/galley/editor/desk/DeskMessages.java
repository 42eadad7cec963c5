package blog.galley.editor.desk;

import blog.galley.post.Status;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of an author’s own posts says. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message("Your posts")
    String title();

    @Message("New post")
    String newPost();

    @Message("Import")
    String imports();

    @Message("Files")
    String files();

    @Message("Accounts")
    String accounts();

    @Message("Trash")
    String trash();

    @Message("What you delete stays here for {days} days. Readers see none of it.")
    String trashKeeps(int days);

    @Message("The trash is empty.")
    String trashIsEmpty();

    @Message("Deleted")
    String deleted();

    @Message("{#if days == 1}1 day{#else}{days} days{/if} left")
    String daysLeft(long days);

    @Message("{#when status}{#is PUBLISHED}published again once it is put back{#is SCHEDULED}scheduled again once it is put back{/when}")
    String onceBack(Status status);

    @Message("Put back")
    String putBack();

    @Message("Gone for good")
    String goneForGood();

    @Message("Nobody can bring it back then, nor its history.")
    String nobodyBringsItBack();

    @Message("Filter your posts")
    String filter();

    @Message("{#when status}{#is SCHEDULED}scheduled{#is PUBLISHED}published{#is EXPIRED}expired{#else}draft{/when}")
    String status(Status status);

    @Message("{#if count == 1}1 post{#else}{count} posts{/if}")
    String posts(int count);

    @Message("Title")
    String postTitle();

    @Message("Status")
    String postStatus();

    @Message("Last change")
    String lastChange();

    @Message("Untitled")
    String untitled();

    @Message("with changes not yet published")
    String withChanges();

    @Message("for")
    String scheduledFor();

    @Message("Nothing matches.")
    String nothingMatches();

    @Message("Show all your posts")
    String showAll();

    @Message("Nothing written yet. Start with a new post, or bring your posts from Hugo.")
    String nothingYet();

    @Message("A post you were writing was deleted elsewhere")
    String leftCopy();

    @Message("This device still has what was typed last. To keep it, save it as a new post, which readers do not see until you publish it.")
    String leftCopyStays();

    @Message("Discard")
    String discard();
}
