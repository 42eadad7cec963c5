package blog.galley.editor.media;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of an author's files says. */
@MessageBundle("library")
public interface LibraryMessages {

    @Message("Files")
    String title();

    @Message("Your posts")
    String posts();

    @Message("Search by name")
    String search();

    @Message("Search")
    String find();

    @Message("Only unused ones")
    String onlyUnused();

    @Message("{width} × {height} ·")
    String pixels(int width, int height);

    @Message("{count} KB ·")
    String kilobytes(long count);

    @Message("Unused")
    String unused();

    @Message("In “{title}”")
    String in(String title);

    @Message("In a post without a title")
    String inUntitled();

    @Message("Its post is gone")
    String postIsGone();

    @Message("Markdown, to be copied into a text")
    String markdown();

    @Message("Original")
    String original();

    @Message("Remove")
    String remove();

    @Message("No file is like that.")
    String nothingFound();

    @Message("There are no files yet. Paste a picture into a text, or drop one on it.")
    String nothingYet();

    @Message("“{name}” stays: a version of “{titles}” shows it.")
    String isUsed(String name, String titles);

    @Message("“{name}” stays: a post of somebody else shows it.")
    String isUsedByOthers(String name);

    @Message("a post without a title")
    String untitled();

    @Message("Its post is in the trash:")
    String inTrash();

    @Message("From your files…")
    String fromFiles();

    @Message("Choose a file for the text")
    String choose();

    @Message("Copy as Markdown")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Newer files")
    String newer();

    @Message("Older files")
    String older();
}
