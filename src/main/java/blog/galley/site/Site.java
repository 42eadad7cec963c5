package blog.galley.site;

import java.time.ZoneId;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The blog as its pages know it. */
@Named("site")
@Singleton
public class Site {

    private final Settings settings;

    Site(Settings settings) {
        this.settings = settings;
    }

    public String title() {
        return settings.title();
    }

    public String description() {
        return settings.description();
    }

    /** Where dates without an offset are meant. */
    public ZoneId zone() {
        return settings.zone().map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }

    public String language() {
        return settings.language();
    }
}
