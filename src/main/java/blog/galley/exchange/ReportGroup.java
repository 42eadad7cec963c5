package blog.galley.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** One finding, in the same words, about any number of files. */
public record ReportGroup(String kind, String message, List<Spot> all) {

    /** The first place in each file. */
    public List<Spot> spots() {
        var files = new LinkedHashMap<String, Spot>();
        all.forEach(spot -> files.putIfAbsent(spot.file(), spot));
        return List.copyOf(files.values());
    }

    /** @param place as in a {@link FileReport.Line} */
    public record Spot(String file, Long post, String place) {
    }

    static List<ReportGroup> of(List<FileReport> files, Function<FileReport, List<FileReport.Line>> lines) {
        var groups = new LinkedHashMap<String, ReportGroup>();
        for (var file : files) {
            for (var line : lines.apply(file)) {
                groups.computeIfAbsent(line.message(), message -> new ReportGroup(line.kind(), message, new ArrayList<>())).all()
                        .add(new Spot(file.file(), file.post(), line.place()));
            }
        }
        return groups.values().stream().sorted(Comparator.comparing((ReportGroup group) -> -group.all().size())).toList();
    }

    boolean isMany() {
        return spots().size() > 1;
    }
}
