package blog.galley.author;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of an author says. */
@MessageBundle("author")
public interface AuthorMessages {

    @Message("{#if count == 1}1 post{#else}{count} posts{/if}")
    String posts(long count);

    @Message("Feed")
    String feed();
}
