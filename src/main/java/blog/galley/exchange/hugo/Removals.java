package blog.galley.exchange.hugo;

import java.util.List;

import blog.galley.exchange.report.Finding;
import blog.galley.markdown.Markdown;
import blog.galley.markdown.rawhtml.Removal;
import blog.galley.site.Settings;
import jakarta.enterprise.context.ApplicationScoped;

/** Reports HTML in a text that Galley removes for safety. */
@ApplicationScoped
public class Removals {

    private static final int MOST = 100;

    private final Markdown markdown;

    Removals(Settings settings) {
        this.markdown = new Markdown(settings.embedHosts());
    }

    /** A finding for each kind and name of what is removed. */
    public List<Finding> of(String file, String body) {
        return body.indexOf('<') < 0
                ? List.of()
                : markdown.read(body).removed().stream().map(removal -> new Removal(0, removal.kind(), removal.name())).distinct()
                        .limit(MOST).map(removal -> finding(file, removal)).toList();
    }

    private static Finding finding(String file, Removal removal) {
        return switch (removal.kind()) {
            case FRAME -> Finding.warning(file, null, say -> say.removedFrame(removal.name()));
            case ELEMENT -> Finding.warning(file, null, say -> say.removedElement(removal.name()));
            case ATTRIBUTE -> Finding.note(file, say -> say.removedAttribute(removal.name()));
        };
    }
}
