package blog.galley.site;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What every page's shell shows of the blog. */
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

    public String language() {
        return settings.language();
    }
}
