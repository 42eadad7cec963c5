package blog.galley.article;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Messages around the text of a post. */
@MessageBundle("article")
public interface ArticleMessages {

    @Message("Untitled")
    String untitled();

    @Message("Updated")
    String updated();

    @Message("{minutes} min read")
    String minutes(int minutes);

    @Message("Contents")
    String contents();

    @Message("Wrap lines")
    String wrap();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("More posts")
    String more();

    @Message("Earlier")
    String earlier();

    @Message("Later")
    String later();

    @Message("Related")
    String related();

    @Message("Part {number} of {count} of")
    String part(int number, int count);

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Also in:")
    String alsoIn();

    @Message("Diagrams cannot be drawn at the moment.")
    String noDiagrams();

    @Message("Where diagrams are drawn")
    String diagrams();

    @Message("Many long posts are being read at this moment. Try again in a few seconds.")
    String manyLongPages();

    @Message("Picture")
    String picture();

    @Message("Close")
    String close();

    @Message("Previous picture")
    String previousPicture();

    @Message("Next picture")
    String nextPicture();
}
