package blog.galley.database;

import java.nio.file.Path;
import java.util.OptionalInt;

import org.eclipse.microprofile.config.Config;

/**
 * How to run the embedded PostgreSQL.
 *
 * @param port    empty if any will do
 * @param scratch for tests alone, so no configuration key sets it: the database is emptied at every start and may be lost by a power cut
 */
public record PostgresSettings(Path folder, OptionalInt port, boolean scratch) {

    static PostgresSettings from(Config config) {
        var folder = config.getOptionalValue("galley.data-dir", String.class).orElse("data");
        var port = config.getOptionalValue("galley.database.port", String.class).map(String::strip);
        return new PostgresSettings(Path.of(folder), port.map(PostgresSettings::port).orElseGet(OptionalInt::empty), false);
    }

    private static OptionalInt port(String asked) {
        if (!asked.matches("[0-9]{1,5}") || Integer.parseInt(asked) > 65_535) {
            throw new StartProblem(
                    "The port for the database is given as " + asked + ", which is none. Set GALLEY_DATABASE_PORT to a number from 1"
                            + " to 65535, or leave it out.");
        }
        return OptionalInt.of(Integer.parseInt(asked));
    }

    public static PostgresSettings scratch(Path folder) {
        return new PostgresSettings(folder, OptionalInt.empty(), true);
    }
}
