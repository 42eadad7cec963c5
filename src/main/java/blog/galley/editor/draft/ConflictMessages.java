package blog.galley.editor.draft;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an author is told who must choose between two texts. */
@MessageBundle("conflict")
public interface ConflictMessages {

    @Message("{#if places == 1}One place was{#else}{places} places were{/if} also changed elsewhere")
    String title(int places);

    @Message("Version {version} is what others saved. Choose what stands; whatever you do not choose stays in the history.")
    String choose(long version);

    @Message("Words that only one of them has are underlined.")
    String marks();

    @Message("only here:")
    String onlyHere();

    @Message("{number} of {places}")
    String position(int number, int places);

    @Message("Mine")
    String mine();

    @Message("Theirs")
    String theirs();

    @Message("removed")
    String removed();

    @Message("Both, one after the other")
    String both();

    @Message("Save with these choices")
    String save();

    @Message("This device has text that was never saved")
    String copyTitle();

    @Message("Version {version} was saved")
    String versionSaved(long version);

    @Message("Underlined is only on this device; struck out is only in the saved version.")
    String copyMarks();

    @Message("Go on with this device’s text")
    String takeCopy();

    @Message("Go on with the saved version")
    String takeSaved();

    @Message("Whichever you choose, the other stays in the history.")
    String otherStays();
}
