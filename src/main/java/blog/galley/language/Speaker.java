package blog.galley.language;

import java.util.Locale;

/** Who has the texts of every message bundle, in one language. */
public interface Speaker {

    <T> T say(Class<T> bundle);

    /** For the names of months, and whatever else the machine knows of a language. */
    Locale locale();
}
