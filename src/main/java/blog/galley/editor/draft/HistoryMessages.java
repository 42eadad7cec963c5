package blog.galley.editor.draft;

import blog.galley.post.Origin;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of the versions of a post. */
@MessageBundle("history")
public interface HistoryMessages {

    @Message("Versions of {title}")
    String versionsOf(String title);

    @Message("Untitled")
    String untitled();

    @Message("Back to the text")
    String backToText();

    @Message("Every version is listed.")
    String everyListed();

    @Message("List the last of each minute")
    String listLastOfMinute();

    @Message("The last version of each minute is listed.")
    String lastOfMinuteListed();

    @Message("List every version")
    String listEvery();

    @Message("current")
    String current();

    @Message("published")
    String published();

    @Message("{#when kind}{#is SENT}before it was merged{#is MERGED}merged{#is ASIDE}kept beside{#is RESTORED}restored from version {from}{#else}{/when}")
    String cameBy(Origin.Kind kind, Long from);

    @Message("no change to the text")
    String unchanged();

    @Message("{count} saves")
    String saves(long count);

    @Message("from")
    String from();

    @Message("to")
    String to();

    @Message("Compare the two")
    String compare();

    @Message("Older versions")
    String older();

    @Message("No version is older than this.")
    String noneOlder();

    @Message("All versions")
    String allVersions();

    @Message("Version {version}")
    String theVersion(long version);

    @Message("Saved")
    String saved();

    @Message("by {name}")
    String by(String name);

    @Message("This is the working text.")
    String isWorking();

    @Message("Restore this version")
    String restore();

    @Message("Name")
    String name();

    @Message("Keep under this name")
    String keepUnderName();

    @Message("A version with a name is kept for good.")
    String nameHint();

    @Message("What changed since version {version}")
    String changedSince(long version);

    @Message("The whole text")
    String wholeText();

    @Message("Both have the same words.")
    String same();

    @Message("{#if lines == 1}1 line{#else}{lines} lines{/if} as before")
    String skipped(int lines);

    @Message("{#when label}{#is TITLE}Title{#is SUMMARY}Summary{#is TEXT}Text{#is TAGS}Tags{#is ADDRESS}Address{#is DATE}Date{#is SHOWN_UNTIL}Shown until{#is SERIES}Series{#is PART}Part{#is TRANSLATION}Translation of{#is KIND}Kind{#is COVER}Cover{#is COVER_ALT}Description of the cover{#is COVER_CAPTION}Caption of the cover{#is COVER_FOCUS}Focus of the cover{#is CONTENTS}Table of contents{/when}")
    String field(Field.Label label);

    @Message("{#if page}a page{#else}a post{/if}")
    String kind(boolean page);

    @Message("{#if shown}shown{#else}not shown{/if}")
    String contents(boolean shown);

    @Message("To compare, pick a version to compare from and one to compare to.")
    String pickTwo();

    @Message("The name is over {most} characters. Shorten it.")
    String nameTooLong(int most);
}
