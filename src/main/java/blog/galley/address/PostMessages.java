package blog.galley.address;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Messages about publishing a post and its address. */
@MessageBundle("post")
public interface PostMessages {

    @Message("A post needs a title before readers can see it. Write one and publish again.")
    String titleNeeded();

    @Message("The address is too long. Shorten it to {most} characters.")
    String addressTooLong(int most);

    @Message("The address has an empty part or dots between its slashes. Remove them.")
    String addressHasGaps();

    @Message("Addresses that end in .md belong to the Markdown of posts. Choose another.")
    String addressIsMarkdown();

    @Message("Addresses under /{first} belong to Galley. Choose another.")
    String addressIsOurs(String first);

    @Message("Another post has the address {path}. Choose a different one.")
    String addressTaken(String path);
}
