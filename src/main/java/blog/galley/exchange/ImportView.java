package blog.galley.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import blog.galley.language.Phrase;
import blog.galley.language.When;

/**
 * The page that asks for an upload.
 *
 * @param zones to choose from, the blog's own first
 * @param runs  earlier imports, latest first
 * @param error null if nothing was wrong
 */
public record ImportView(List<Zone> zones, List<Run> runs, Phrase error, Instant now) {

    public record Zone(String id, boolean chosen) {
    }

    public record Run(long id, String label, When started, boolean running) {
    }

    static ImportView of(ZoneId usual, List<ImportRun> runs, Phrase error, Instant now) {
        var names = Stream.concat(Stream.of(usual.getId(), "UTC"),
                ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                        .sorted());
        return new ImportView(names.distinct().map(id -> new Zone(id, id.equals(usual.getId()))).toList(),
                runs.stream().map(run -> run(run, usual, now)).toList(), error, now);
    }

    private static Run run(ImportRun run, ZoneId zone, Instant now) {
        return new Run(run.id(), run.label(), When.of(run.startedAt().atZone(zone).toOffsetDateTime()),
                !run.isFinished() && !run.isInterrupted(now));
    }
}
