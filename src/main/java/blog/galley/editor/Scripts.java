package blog.galley.editor;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import blog.galley.language.Language;
import blog.galley.web.Json;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;

/** The phrases that the editor's scripts say, in the author's language, as JSON in the page. */
@TemplateExtension(namespace = "scripts")
class Scripts {

    private Scripts() {
    }

    /** JSON for a {@code <script type="application/json">}, which no phrase can end. */
    static String phrases(@TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var say = Language.of(locale).say(ScriptMessages.class);
        Map<String, String> phrases = new TreeMap<>();
        Stream.of(ScriptMessages.class.getMethods()).forEach(method -> phrases.put(method.getName(), phrase(say, method)));
        return Json.text(phrases);
    }

    /** A phrase with {@code {name}} in place of each parameter, for the script to fill in. */
    private static String phrase(ScriptMessages say, Method method) {
        try {
            return (String) method.invoke(say,
                    Stream.of(method.getParameters()).map(parameter -> "{" + parameter.getName() + "}").toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
