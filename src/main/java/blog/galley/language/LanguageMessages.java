package blog.galley.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a language says of itself. A language for which these are there is one to choose. */
@MessageBundle("language")
public interface LanguageMessages {

    /** For {@code lang="…"} around words of the interface, which are English where a language has none. */
    @Message("en")
    String tag();
}
