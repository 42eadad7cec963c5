package blog.galley;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What goes wrong in any room, and what its kinds are called. */
@MessageBundle("problem")
public interface ProblemMessages {

    @Message("There is nothing at this address.")
    String noSuchPage();

    @Message("There is no post “{id}” here.")
    String noPost(Object id);

    @Message("There is no version “{version}” here.")
    String noVersion(long version);

    @Message("There is no page “{page}” here.")
    String noListPage(int page);

    @Message("There is no file “{file}” here.")
    String noFile(String file);

    @Message("There is no year “{year}” here.")
    String noYear(String year);

    @Message("There is no tag “{tag}” here.")
    String noTag(String tag);

    @Message("There is no author “{name}” here.")
    String noAuthor(String name);

    @Message("There is no series “{name}” here.")
    String noSeries(String name);

    @Message("There is no import “{run}” here.")
    String noImport(long run);

    @Message("You are signed out. Sign in again to go on; your text stays where it is.")
    String signedOut();

    @Message("Your account may not do this. Ask an admin of this blog.")
    String notYours();

    @Message("This request came from another site, so nothing was changed. If you were on a page of this blog, reload it and try again.")
    String otherSite();

    @Message("Not here")
    String notHere();

    @Message("Not allowed")
    String notAllowed();

    @Message("Signed out")
    String isSignedOut();

    @Message("Changed elsewhere")
    String changedElsewhere();

    @Message("Not accepted")
    String notAccepted();

    @Message("Not understood")
    String notUnderstood();

    @Message("Too large")
    String tooLarge();

    @Message("Wait a moment")
    String waitAMoment();

    @Message("Not possible")
    String notPossible();

    @Message("There is no space left on this blog's disk, so nothing was changed. Whoever runs it has to make some; then try again.")
    String diskIsFull();

    @Message("Not reached")
    String notReached();

    @Message("Something broke")
    String somethingBroke();

    @Message("This address does not answer that kind of request.")
    String noSuchMethod();

    @Message("That is more than this blog accepts at once.")
    String tooMuch();

    @Message("This address is longer than any here. Check it, or look for its words in the search.")
    String addressTooLong();

    @Message("Not all of it has arrived in time, so nothing was changed. Check your connection and send it again.")
    String sentTooSlowly();

    @Message("More is asked of this blog at the moment than it can do at once. Try again in a few seconds.")
    String busy();

    @Message("This address expects a form.")
    String formExpected();

    @Message("The request could not be read. Check the address and try again.")
    String unreadable();

    @Message("The fault is ours and has been logged. Try again in a moment.")
    String ourFault();

    @Message("The database does not answer at the moment. Try again in a moment.")
    String outageWhileReading();

    @Message("The database does not answer at the moment. It has not confirmed this. What you typed stays on this page, and is sent again when it answers.")
    String outageInPage();

    @Message("The database does not answer at the moment. It has not confirmed what you sent. Go back to your text, and send it again in a moment.")
    String outageWhileSending();

    @Message("The text is not valid UTF-8, so nothing was saved. Paste it again as plain text.")
    String notUtf8();

    @Message("The text contains a NUL character, which cannot be saved. Remove it and save again.")
    String nul();

    @Message("The form is not encoded as application/x-www-form-urlencoded.")
    String notEncoded();

    @Message("That is more than a form may carry. Send less at once.")
    String formTooLarge();

    @Message("Sign in")
    String signIn();

    @Message("The file is over 64 MB, so it was not kept. Make it smaller, or link to a place made for large files.")
    String fileTooLarge();

    @Message("Say which post: url=…")
    String whichPost();

    @Message("maxwidth and maxheight are numbers of pixels.")
    String pixels();

    @Message("It may have moved, or been taken back. Look for it by its words:")
    String mayHaveMoved();

    @Message("Or look through:")
    String lookThrough();

    @Message("latest posts")
    String latest();

    @Message("all posts by year")
    String byYear();

    @Message("tags")
    String tags();

    @Message("To the latest posts")
    String toLatest();
}
