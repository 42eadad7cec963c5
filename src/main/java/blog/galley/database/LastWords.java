package blog.galley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the reason of a failure in the output of PostgreSQL. */
final class LastWords {
    private static final int LINES = 8;

    private LastWords() {
    }

    static String reason(String output) {
        var lines = output.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream().filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .findFirst()
                .orElse(lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1))
                .replaceFirst("^.*?(FATAL|PANIC|error): +", "");
    }

    static String cure(String output) {
        return output.contains("No space left on device") || output.contains("Disk quota exceeded")
                ? "The disk is full: free some space, or set GALLEY_DATA_DIR to a folder on another disk."
                : "Set GALLEY_DATA_DIR to a folder on a local disk, or QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL of your own.";
    }

    static String tail(String log) {
        var lines = log.strip().lines().toList();
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "";
        }
    }
}
