package blog.galley.exchange;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is imported when Galley starts, by environment variables such as {@code GALLEY_IMPORT_DIR}. */
@ConfigMapping(prefix = "galley")
public interface ImportSettings {

    /** A Hugo site, or its content folder. */
    Optional<String> importDir();

    /** The zone of dates without an offset; the blog's own if not set. */
    Optional<String> importZone();

    /** Whether an empty blog gets sample posts at its first start. */
    @WithDefault("true")
    boolean samples();
}
