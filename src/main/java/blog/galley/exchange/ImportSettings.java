package blog.galley.exchange;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What comes in when Galley starts: {@code GALLEY_IMPORT_DIR} and so on. */
@ConfigMapping(prefix = "galley")
public interface ImportSettings {

    /** A Hugo site, or its content folder. */
    Optional<String> importDir();

    /** Where dates without an offset are meant; the blog's own zone if not set. */
    Optional<String> importZone();

    /** Whether an empty blog gets sample posts at its first start. */
    @WithDefault("true")
    boolean samples();
}
