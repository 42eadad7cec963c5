package blog.galley.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

import org.jboss.logging.Logger;

/** The figures of one benchmark, as a table in target/benchmark.md and in the log. */
final class Report {

    private static final Path FILE = Path.of("target", "benchmark.md");

    private final StringBuilder text = new StringBuilder("\n");

    /** Begins a table. The figures of a machine that has other things to do are worth less, so its load is told. */
    Report table(String title, String... columns) {
        text.append("\n## %s\n\n".formatted(title));
        row((Object[]) columns);
        text.append("|---".repeat(columns.length)).append("|\n");
        return this;
    }

    Report row(Object... cells) {
        for (var cell : cells) {
            text.append("| ").append(cell instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : cell).append(' ');
        }
        text.append("|\n");
        return this;
    }

    Report note(String words) {
        text.append('\n').append(words).append('\n');
        return this;
    }

    void write() {
        var load = ManagementFactory.getOperatingSystemMXBean();
        note("%d processors, load average %.2f.".formatted(load.getAvailableProcessors(), load.getSystemLoadAverage()));
        Logger.getLogger(Report.class).info(text);
        try {
            Files.writeString(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
