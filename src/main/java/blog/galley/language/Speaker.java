package blog.galley.language;

import java.util.Locale;

/** Gives the texts of every message bundle in one language. */
public interface Speaker {

    <T> T say(Class<T> bundle);

    /** For what Java knows of the language, such as names of months. */
    Locale locale();
}
