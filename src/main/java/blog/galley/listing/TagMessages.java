package blog.galley.listing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Messages of the index of tags. */
@MessageBundle("tag")
public interface TagMessages {

    @Message("Tags")
    String title();

    @Message("Of the posts that your filter leaves. Choose one to narrow it further, or go")
    String narrowing();

    @Message("back to the posts")
    String back();

    @Message("No post has a tag yet.")
    String none();

    @Message("No other tag is left.")
    String noOther();
}
