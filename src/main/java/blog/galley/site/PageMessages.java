package blog.galley.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the shell of every page says. */
@MessageBundle("page")
public interface PageMessages {

    @Message("Skip to the text")
    String skip();

    @Message("Write")
    String write();

    @Message("Site")
    String site();

    @Message("Your posts")
    String yourPosts();

    @Message("Account")
    String account();

    @Message("Sign out")
    String signOut();

    @Message("Archive")
    String archive();

    @Message("Feed")
    String feed();

    @Message("Tags")
    String tags();

    @Message("Search")
    String search();

    @Message("Theme: system")
    String themeSystem();

    @Message("Theme: light")
    String themeLight();

    @Message("Theme: dark")
    String themeDark();
}
