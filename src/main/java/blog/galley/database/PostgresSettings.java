package blog.galley.database;

import java.nio.file.Path;
import java.util.OptionalInt;

import org.eclipse.microprofile.config.Config;

/**
 * How to run our own PostgreSQL. A scratch server is for tests: its database is emptied at every start and not guarded
 * against power cuts; no configuration key leads there.
 */
public record PostgresSettings(Path folder, OptionalInt port, boolean scratch) {

    static PostgresSettings from(Config config) {
        var folder = config.getOptionalValue("galley.data-dir", String.class).orElse("data");
        var port = config.getOptionalValue("galley.database.port", Integer.class);
        return new PostgresSettings(Path.of(folder), port.map(OptionalInt::of).orElseGet(OptionalInt::empty), false);
    }

    public static PostgresSettings scratch(Path folder) {
        return new PostgresSettings(folder, OptionalInt.empty(), true);
    }
}
