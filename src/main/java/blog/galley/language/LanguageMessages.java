package blog.galley.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a language says of itself. The interface has the languages for which this bundle is translated. */
@MessageBundle("language")
public interface LanguageMessages {

    /** For {@code lang="…"} around words of the interface. */
    @Message("en")
    String tag();
}
