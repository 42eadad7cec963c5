package blog.galley.editor.draft;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the editor of a post says. */
@MessageBundle("editor")
public interface EditorMessages {

    @Message("Editor")
    String editor();

    @Message("Untitled")
    String untitled();

    @Message("Title")
    String title();

    @Message("Title")
    String titlePlaceholder();

    @Message("Saved")
    String saved();

    @Message("version {version}")
    String version(long version);

    @Message("{#if words == 1}1 word{#else}{words} words{/if}, {#if characters == 1}1 character{#else}{characters} characters{/if}")
    String count(int words, int characters);

    @Message("Scheduled for")
    String scheduledFor();

    @Message("Published")
    String published();

    @Message(", with changes readers do not see yet")
    String withChanges();

    @Message("Expired")
    String expired();

    @Message("Draft")
    String draft();

    @Message("Save")
    String save();

    @Message("Withdraw")
    String withdraw();

    @Message("Publish")
    String publish();

    @Message("Publish changes")
    String publishChanges();

    @Message("Schedule")
    String schedule();

    /** On the button, when there is nothing to publish. */
    @Message("{#when status}{#is SCHEDULED}Scheduled{#is EXPIRED}Expired{#else}Published{/when}")
    String settled(blog.galley.post.Status status);

    @Message("Panes")
    String panes();

    @Message("Write")
    String write();

    @Message("Both")
    String both();

    @Message("Read")
    String read();

    @Message("Plain text")
    String plainText();

    @Message("Focus")
    String focus();

    @Message("Dims all but the paragraph you are in")
    String focusTip();

    @Message("Full screen")
    String fullScreen();

    @Message("Nothing but the text")
    String fullScreenTip();

    @Message("Keys")
    String keys();

    @Message("Keys: F1")
    String keysTip();

    @Message("Text, in Markdown")
    String text();

    @Message("Write in Markdown")
    String textPlaceholder();

    @Message("Details")
    String details();

    @Message("Summary")
    String summary();

    @Message("For lists and search engines. Without one, the first sentences serve.")
    String summaryHint();

    @Message("Tags")
    String tags();

    @Message("Between commas. A new one is made when it is saved.")
    String tagsHint();

    @Message("Address")
    String address();

    @Message("made from the title")
    String addressPlaceholder();

    @Message("Readers find it at {path}. If you change it, the old address leads to the new one.")
    String addressNow(String path);

    @Message("Readers will find it at {path}.")
    String addressThen(String path);

    @Message("The last part of /posts/…; a whole path if it starts with a slash.")
    String addressHint();

    @Message("Date")
    String date();

    @Message("In {zone}. Empty: the moment of publishing. Ahead of now: readers see it from then on.")
    String dateHint(String zone);

    @Message("In {zone}. Empty: {day} stays, as readers know it. Ahead of now: readers see it from then on.")
    String dateHintKnown(String zone, String day);

    @Message("Shown until")
    String shownUntil();

    @Message("In {zone}. Empty: for good.")
    String shownUntilHint(String zone);

    @Message("Series")
    String series();

    @Message("For posts to be read one after the other.")
    String seriesHint();

    @Message("Part")
    String part();

    @Message("Translation of")
    String translationOf();

    @Message("Any word that a post and its translations have in common.")
    String translationHint();

    @Message("A page, such as About: in no list and no feed")
    String isPage();

    @Message("Pages of admins are linked in the header, up to six. Others are found at their address.")
    String pageHint();

    @Message("Show a table of contents")
    String showContents();

    @Message("Outline")
    String outline();

    @Message("Headings appear here.")
    String outlineEmpty();

    @Message("Advice")
    String advice();

    @Message("What could be better")
    String whatCouldBeBetter();

    @Message("History")
    String history();

    @Message("All versions, and compare two")
    String allVersions();

    @Message("Delete this post")
    String deletePost();

    @Message("Readers do not see it any more. For {days} days it is in the trash, where you can put it back.")
    String deletionIsForNow(int days);

    @Message("This post is in the trash. Your posts lead there, and there you can put it back.")
    String inTrash();

    @Message("Version {version} is restored. What stood here before is in the history.")
    String restored(long version);

    @Message("The post is back, as it was.")
    String putBack();

    @Message("The post is back, as a draft: another post has its address by now. Publish it to give it a new one.")
    String putBackAsDraft();

    @Message("This post was deleted elsewhere")
    String removed();

    @Message("Your text is still here, but nothing saves it any more. To keep it, save it as a new post, which readers do not see until you publish it.")
    String removedStays();

    @Message("Save as a new post")
    String saveAsNew();

    @Message("Preview")
    String preview();

    @Message("The save does not say which version it started from, so nothing was saved. Copy your text, then reload the page.")
    String noVersionSent();

    @Message("This save was held up on its way, and a later one of the same editor is saved. What it brought is in the history.")
    String cameLate();

    @Message("This post belongs to another author. Ask them, or an admin, to change it.")
    String othersPost();

    @Message("The text is over 1 MB, so it was not saved. It is still here: shorten it, or split it into two posts.")
    String textTooLong();

    @Message("The title is over {most} characters, so nothing was saved. Shorten it.")
    String titleTooLong(int most);

    @Message("A post may have {most} tags, so nothing was saved. Remove some.")
    String tooManyTags(int most);

    @Message("The summary is over {most} characters, so nothing was saved. Shorten it.")
    String summaryTooLong(int most);

    @Message("The name of a series, and the key of translations, may have {most} characters, so nothing was saved. Shorten it.")
    String nameTooLong(int most);

    @Message("The part of the series is no whole number, so nothing was saved. Write one like 2, or nothing.")
    String partNoNumber();

    @Message("The changes cannot be read, so nothing was saved. Reload the page and try again.")
    String editsUnreadable();

    @Message("The changes do not fit the version they name, so nothing was saved. Send the whole text.")
    String editsUnfit();

    @Message("“{typed}” is not a date, so nothing was saved. Write it as 2026-03-01T09:00.")
    String noDate(String typed);

    @Message("Published without {#if files == 1}a file that is{#else}{files} files that are{/if} still on the way. Publish once more when {#if files == 1}it has{#else}they have{/if} arrived.")
    String leftOut(int files);

    @Message("Add to the end of the text")
    String addFiles();

    @Message("Pictures or other files")
    String files();

    @Message("Picture or file…")
    String addPicture();

    @Message("You can also paste pictures, or drop them on the text")
    String addPictureTip();

    @Message("Files on their way")
    String uploads();

    @Message("How much is sent")
    String uploadProgress();

    @Message("Try again")
    String tryAgain();

    @Message("The description or caption of the cover is longer than {most} characters. Shorten it.")
    String phraseTooLong(int most);

    @Message("The address of the cover is longer than {most} characters. Add the picture to the post, and give its name.")
    String addressTooLong(int most);

    @Message("Cover")
    String cover();

    @Message("What stays in sight where the cover is cropped")
    String coverFocus();

    @Message("row {row}, column {column}")
    String focusField(int row, int column);

    @Message("The cover has 25 fields. Choose one of them.")
    String noSuchFocus();

    @Message("A picture of this post, by its name, or an address. Readers see it above the text, and where the post is shared.")
    String coverHint();

    @Message("Description of the cover")
    String coverAlt();

    @Message("Caption of the cover")
    String coverCaption();

    @Message("Picture")
    String pictureTools();

    @Message("What is to be seen, for who does not see it")
    String alternativeText();

    @Message("Caption")
    String caption();

    @Message("Width")
    String pictureWidth();

    @Message("as the text")
    String asColumn();

    @Message("wide")
    String wide();

    @Message("as the page")
    String full();

    @Message("Take over")
    String takeOver();

    @Message("Leave as it is")
    String leaveAsIs();

    @Message("Exchange…")
    String exchange();

    @Message("Use as cover")
    String useAsCover();

    @Message("Take out of the text")
    String takeOut();
}
