package blog.galley.exchange.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an import has to say of a file. A report is in the language of who asked for the import. */
@MessageBundle("finding")
public interface FindingMessages {

    @Message("This describes a section, and Galley has none. It was not imported.")
    String section();

    @Message("This lies in the bundle of another page, where Hugo makes no page of it either. It was not imported.")
    String inOthersBundle();

    @Message("Galley reads Markdown, and this is something else. It was not imported.")
    String noMarkdown();

    @Message("This is a WordPress export. Turn it into Markdown first, with npx wordpress-export-to-markdown for example, and import the folder that comes of it.")
    String isWordPress();

    @Message("This is a Ghost export. Turn it into Markdown first, with ghostToHugo for example, and import the folder that comes of it.")
    String isGhost();

    @Message("This is a Blogger export. Turn it into Markdown first, with blog2md for example, and import the folder that comes of it.")
    String isBlogger();

    @Message("This is a Tistory backup. Turn its posts into Markdown first, and import the folder that comes of it.")
    String isTistory();

    @Message("This is a feed, which holds a blog’s latest posts only. Import its Markdown files instead.")
    String isFeed();

    @Message("This is a Medium export. Turn it into Markdown first, with medium-2-md for example, and import the folder that comes of it.")
    String isMedium();

    @Message("Galley reads Markdown, and this is something else. Turn it into Markdown first, with pandoc -t gfm for example, and import that.")
    String isOtherMarkup();

    @Message("This is a document of another program. Save or export it as Markdown there, and import that.")
    String isDocument();

    @Message("This is an archive in itself. Unpack it, and import the folder with the Markdown files in it.")
    String isArchive();

    @Message("This is plain text. If it is Markdown, name it with .md at the end and import it again.")
    String isText();

    @Message("There are pictures here and no posts. Import the folder with the Markdown files that show them.")
    String isPictures();

    @Message("There is no file in it. Choose the folder with your Markdown files, or a zip of it.")
    String isEmpty();

    @Message("There are Markdown files here, but none that is a post. What was left out says why.")
    String hasNoPosts();

    @Message("Galley imports Markdown files, whose names end in .md, and there are none here. Choose the folder that holds yours.")
    String isNoText();

    @Message("Readers do not get the frame from {host}. GALLEY_EMBED_HOSTS says from where posts may embed some.")
    String removedFrame(String host);

    @Message("Readers do not get the HTML element “{name}”, only what stands in it.")
    String removedElement(String name);

    @Message("Readers do not get the HTML attribute “{name}”.")
    String removedAttribute(String name);

    @Message("The path leads out of its folder, so the file was left alone.")
    String leadsOut();

    @Message("A second file of this name was left out.")
    String secondOfName();

    @Message("These are more than {most} files. This one and those after it were left out.")
    String tooManyFiles(int most);

    @Message("This is a link to somewhere else, and was not followed.")
    String linkElsewhere();

    @Message("This is encrypted, or packed in a way Galley does not know. Pack it again as a plain zip.")
    String encrypted();

    @Message("This cannot be read. Check who may.")
    String notReadable();

    @Message("The import was interrupted. What had come in is here. Import again to bring in the rest.")
    String interrupted();

    @Message("Galley was stopped here. Import again to bring in the rest.")
    String stopped();

    @Message("It could not be saved. The log says why.")
    String notSaved();

    @Message("And {count} more of its kind.")
    String moreOfKind(int count);

    @Message("This alias cannot lead here: {alias}")
    String badAlias(String alias);

    @Message("The front matter that begins here is never closed. End it with a line of {fence}.")
    String neverClosed(String fence);

    @Message("The front matter is over {kilobytes} KB. Move what is not about the post into its text, or shorten it, and import again.")
    String matterTooLong(int kilobytes);

    @Message("The front matter holds more than {most} values. Shorten it and import again.")
    String matterTooMuch(int most);

    @Message("A post has at most {most} tags. These are the first.")
    String tooManyTags(int most);

    @Message("A post has at most {most} files. Those after it were left out: {file}")
    String tooManyAttachments(int most, String file);

    @Message("The path is over {most} characters, so the file was left alone. Shorten it and import again.")
    String pathTooLong(int most);

    @Message("The import stopped here, because it had worked for {minutes} minutes. Import again to bring in the rest.")
    String tookTooLong(long minutes);

    @Message("The front matter is not made of keys and values.")
    String noKeys();

    @Message("The {format} front matter cannot be read: {reason}.")
    String badMatter(String format, String reason);

    @Message("it is nested too deeply")
    String nestedTooDeeply();

    @Message("The theme makes this page, and Galley has its own for it. It was not imported.")
    String themesPage();

    @Message("There is no title. It is called “{title}” here.")
    String noTitle(String title);

    @Message("The {key} is over {most} characters. It was cut.")
    String cut(String key, int most);

    @Message("“url” is no path of this blog: {url}")
    String noPath(String url);

    @Message("There is no date, so it stands by itself as at Hugo: in no list and no feed.")
    String undatedPage();

    @Message("It is dated by its file’s name.")
    String datedByName();

    @Message("It came in as a draft, because it has no date. Give it one, or publish it here.")
    String draftUndated();

    @Message("It came in as a draft, because of “{key}” in its front matter.")
    String draftBecauseOf(String key);

    @Message("It came in as a draft, because it lies in {folder}.")
    String draftFolder(String folder);

    @Message("It came in as a draft, because it seems to be a note of yours. Publish here what is for readers.")
    String draftNote();

    @Message("It came in as a draft, because it seems to be about the files beside it.")
    String draftAboutFiles();

    @Message("Such a folder holds what programs made or need, and no posts. It was left out.")
    String noPosts();

    @Message("The link {link} leads to no page that came in with it.")
    String linkNowhere(String link);

    @Message("{file} is HEIC, which browsers do not show. Save it as JPEG, name that in the text and import again.")
    String heic(String file);

    @Message("There is no date. It is dated by its first publishing here.")
    String noDate();

    @Message("A post has one series here. It is in “{kept}”; left out: {others}")
    String oneSeries(String kept, String others);

    @Message("Not understood below “cover”: {key}")
    String unknownBelowCover(String key);

    @Message("It came in as a draft, because it cannot be told whether readers may see it.")
    String draftInDoubt();

    @Message("The shortcode “{name}” stays in the text as it is: Galley has none.")
    String shortcode(String name);

    @Message("“{key}” was not understood.")
    String unknownKey(String key);

    @Message("Without use here: {keys}")
    String withoutUse(String keys);

    @Message("“{key}” should be {kind}, but is: {value}")
    String wrongKind(String key, String kind, String value);

    @Message("a text")
    String aText();

    @Message("a text or a list of texts")
    String aTextOrTexts();

    @Message("true or false")
    String aFlag();

    @Message("a whole number")
    String aNumber();

    @Message("a date")
    String aDate();

    @Message("{file} was left out. {why}")
    String leftOut(String file, String why);

    @Message("The file is over {megabytes} MB, which is more than Galley keeps.")
    String tooLarge(int megabytes);

    @Message("The file cannot be read: {reason}.")
    String unreadable(String reason);

    @Message("The file is empty.")
    String empty();

    @Message("The file holds a NUL character, which no text does. Remove it and import again.")
    String nul();

    @Message("The file is not UTF-8. Save it as UTF-8 and import again; nothing was guessed.")
    String notUtf8();

    @Message("The image {path} is not there.")
    String noImage(String path);

    @Message("The image {path} is not there. If it lies in the site’s static folder, import the whole site.")
    String noStaticImage(String path);

    @Message("It was removed here after an earlier import, and stays removed.")
    String wasRemoved();

    @Message("Nothing has changed since the last import.")
    String nothingChanged();

    @Message("The post that this file became is another author’s now, and was left alone. Move the file and import again.")
    String othersPost();

    @Message("The front matter names {names}. What you import is in your own name; the front matter is kept as it is.")
    String othersName(String names);

    @Message("The file has changed, and so has the post here since it came in. The post was left as it is.")
    String bothChanged();

    @Message("The address {wish} was not free, so it is at {address}.")
    String addressTaken(String wish, String address);

    @Message("The alias {alias} leads to another post already.")
    String aliasTaken(String alias);

    @Message("scheduled for {moment}")
    String scheduledFor(String moment);

    @Message("expired")
    String expired();

    @Message("a draft")
    String aDraft();
}
