package blog.galley.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.runtime.util.ClassPathUtils;

/** The Flyway migrations of this version of Galley. */
final class Migrations {

    /** A migration that every version has; the others lie in the same folder. */
    private static final String FIRST = "db/migration/V1__the_first_galley.sql";
    private static final Pattern NAME = Pattern.compile("V([0-9]+)__.*");

    private Migrations() {
    }

    static int newest() {
        var newest = new AtomicInteger();
        try {
            ClassPathUtils.consumeAsPaths(Migrations.class.getClassLoader(), FIRST, first -> newest.set(newest(first.getParent())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return newest.get();
    }

    private static int newest(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString())).filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1))).max().orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
