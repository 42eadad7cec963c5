package blog.galley.editor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the editor’s scripts say. A text in braces is put in by them. */
@MessageBundle("script")
public interface ScriptMessages {

    @Message("On this device, not yet saved")
    String onDevice();

    @Message("In the history, not yet the saved text")
    String inHistory();

    @Message("Only in this page, not yet saved")
    String onlyInPage();

    @Message("Not yet saved")
    String notYetSaved();

    @Message("Not reached since {since}. Your text is kept on this device and will be sent when the connection is back.")
    String lost(String since);

    @Message("Not reached since {since}. This browser keeps no copy: your text is only in this page, so leave it open. It will be sent when the connection is back.")
    String lostUnkept(String since);

    @Message("This browser keeps no copy of your text on this device. Until it is saved, it is only in this page.")
    String unkept();

    @Message("Version {version} by another editor has been taken in.")
    String followed(String version);

    @Message("Version {version} has what another editor saved together with yours.")
    String merged(String version);

    @Message("Version {version} is as you have decided.")
    String decided(String version);

    @Message("Withdrawn. Readers do not see it any more.")
    String withdrawn();

    @Message("Not published. When your text is saved, press Publish again.")
    String notPublished();

    @Message("Not withdrawn: readers still see the post. When your text is saved, press Withdraw again.")
    String notWithdrawn();

    @Message("Not saved as a new post. When the connection is back, press the button again.")
    String notBegun();

    @Message("Not saved as a new post. When you have signed in, press the button again.")
    String notBegunSignedOut();

    @Message("Editor")
    String editor();

    @Message("Plain text")
    String plainText();

    @Message("Full screen")
    String fullScreen();

    @Message("Leave full screen")
    String leaveFullScreen();

    @Message("Known tags")
    String knownTags();

    @Message("New tag “{tag}”")
    String newTag(String tag);

    @Message("Tag added: {tag}")
    String tagAdded(String tag);

    @Message("Tag removed: {tag}")
    String tagRemoved(String tag);

    @Message("Remove {tag}")
    String removeTag(String tag);

    @Message("Characters that no page can show were left out of what was pasted: {count}")
    String charactersLeftOut(String count);

    @Message("Pictures without an address on the web were left out: {count}")
    String picturesLeftOut(String count);

    @Message("Stop")
    String stop();

    @Message("Remove")
    String removeUpload();

    @Message("On its way from another device or browser.")
    String elsewhere();

    @Message("and {count} more")
    String moreUploads(String count);

    @Message("This browser keeps no copy of the file: leave this page open until it has arrived.")
    String uploadUnkept();

    @Message("“{name}” is empty. Choose the file again; it may not have been saved where it comes from.")
    String emptyFile(String name);

    @Message("“{name}” is larger than {most} MB. Make it smaller, or put it elsewhere and link to it.")
    String largeFile(String name, String most);

    @Message("“{name}” cannot be read. Choose the file again; of a folder, choose the files in it.")
    String unreadableFile(String name);

    @Message("Text, in Markdown")
    String text();

    @Message("Write in Markdown")
    String textPlaceholder();

    @Message("Find")
    String find();

    @Message("Next")
    String next();

    @Message("Previous")
    String previous();

    @Message("Match case")
    String matchCase();

    @Message("Pattern")
    String regexp();

    @Message("Whole words")
    String byWord();

    @Message("Replace")
    String replaceWith();

    @Message("Replace")
    String replace();

    @Message("Replace all")
    String replaceAll();

    @Message("Close")
    String close();

    @Message("current match")
    String currentMatch();

    @Message("replaced match on line {line}")
    String replacedOnLine(String line);

    @Message("replaced {count} matches")
    String replacedMatches(String count);

    @Message("on line")
    String onLine();

    @Message("Go to line")
    String goToLine();

    @Message("go")
    String go();

    @Message("Control character")
    String controlCharacter();

    @Message("Selection deleted")
    String selectionDeleted();
}
