package blog.galley.editor.advice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What readers might stumble over. */
@MessageBundle("advice")
public interface AdviceMessages {

    @Message("Line {number}")
    String line(int number);

    @Message("Nothing a reader would stumble over.")
    String none();

    @Message("An image has no alternative text. Say between its brackets what it shows.")
    String undescribed();

    @Message("“{heading}” is a heading of level {level} right below level {above}. Use level {above + 1}.")
    String skippedLevel(String heading, int level, int above);

    @Message("No picture is at {address}. Check the address, or bring the file in again.")
    String missingPicture(String address);

    @Message("Nothing in this text is called {address}. Check the heading that the link is to lead to.")
    String deadAnchor(String address);

    @Message("No post is at {address}. Check the address.")
    String deadLink(String address);

    @Message("Readers do not get the element <{name}>. To show its name, put it in backticks.")
    String removedElement(String name);

    @Message("Readers do not get the attribute {name} of an HTML element.")
    String removedAttribute(String name);

    @Message("Readers do not get a frame from {host}. Write a link to what it shows instead.")
    String removedFrameFrom(String host);

    @Message("Readers do not get a frame. Give it an address that begins with https:// and is of a host that this blog embeds.")
    String removedFrame();

    @Message("The tags “{tag}” and “{other}” may be one. Readers who choose one miss the other's posts.")
    String sameTags(String tag, String other);

    @Message("The summary has {characters} characters; cards and search engines show about {shown}.")
    String longSummary(int characters, int shown);

    @Message("The date lies ahead, so readers see the post from {date} on.")
    String aheadOfNow(String date);

    @Message("{#if count == 1}A picture comes from another site, which may take it away, and learns who reads. Save it, and paste it here to keep it.{#else}{count} pictures come from other sites, which may take them away, and learn who reads. Save them, and paste them here to keep them.{/if}")
    String foreignPictures(int count);
}
