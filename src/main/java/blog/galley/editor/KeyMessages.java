package blog.galley.editor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the keys do. */
@MessageBundle("keys")
public interface KeyMessages {

    @Message("Keys")
    String title();

    @Message("Bold")
    String bold();

    @Message("Italic")
    String italic();

    @Message("Link")
    String link();

    @Message(", or paste an address over words")
    String orPaste();

    @Message("Code")
    String code();

    @Message("Next item, next line of a quote")
    String nextItem();

    @Message("; in an empty one it ends the list or the quote")
    String emptyEnds();

    @Message("Item one level in, out")
    String level();

    @Message(", in lists")
    String inLists();

    @Message("Leave the text")
    String leave();

    @Message("; in lists")
    String leaveLists();

    @Message(", then")
    String then();

    @Message("Paste without formatting")
    String pastePlain();

    @Message("Undo, redo")
    String undo();

    @Message("Find and replace")
    String find();

    @Message("Save now")
    String save();

    @Message("; it is saved as you type, too")
    String savedAnyway();

    @Message("Publish")
    String publish();

    @Message("Write, read, both")
    String panes();

    @Message("Leave full screen")
    String leaveFullScreen();

    @Message("These keys")
    String these();

    @Message("or")
    String or();

    @Message("Close")
    String close();
}
