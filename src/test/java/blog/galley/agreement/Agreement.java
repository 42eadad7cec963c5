package blog.galley.agreement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import blog.galley.markdown.Markdown;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renders a folder of Markdown with Galley and with Hugo, and writes to target/agreement.md how often both say the same. */
class Agreement {

    private static final List<String> FRAMES = List.of("www.youtube.com", "www.youtube-nocookie.com", "player.vimeo.com");
    private static final int EXAMPLES = 5;
    private static final int WORDS = 20;

    private final Markdown markdown = new Markdown(FRAMES);
    private final Map<String, List<String>> kinds = new TreeMap<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private int equal;
    private int explained;

    @Test
    void withHugo(@TempDir Path site) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Hugo.isInstalled(), "Hugo is not installed");
        var bodies = bodies();
        var others = new Hugo(site).render(List.copyOf(bodies.values()));
        var names = List.copyOf(bodies.keySet());
        for (int i = 0; i < names.size(); i++) {
            compare(names.get(i), markdown.read(bodies.get(names.get(i))).html(), others.get(i));
        }
        var report = report(names.size());
        System.out.println(report);
        Files.writeString(Path.of("target", "agreement.md"), report);
    }

    private static Map<String, String> bodies() throws IOException {
        var folder = System.getProperty("agreement.folder");
        return folder == null ? Habits.corpus() : Bodies.in(Path.of(folder));
    }

    private void compare(String name, String ours, String theirs) {
        var differences = Difference.between(ours, theirs);
        if (differences.isEmpty()) {
            equal++;
        } else if (!differences.contains(Difference.OTHER)) {
            explained++;
        } else {
            places.add("- " + name + ": " + Difference.place(ours, theirs) + "\n");
        }
        var missing = Lost.between(ours, theirs);
        if (!missing.isEmpty()) {
            lost.add("- " + name + ": " + String.join(" ", missing.stream().limit(WORDS).toList()) + "\n");
        }
        for (var kind : differences) {
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(name);
        }
    }

    private String report(int count) {
        var report = new StringBuilder(
                "# Agreement with Hugo\n\n%d bodies: %d equal (%.1f %%), %d more but for what is named (%.1f %% together)\n\n"
                        .formatted(count, equal, percent(equal, count), explained, percent(equal + explained, count)));
        report.append("Text that Hugo shows and we do not: %s\n\n"
                .formatted(lost.isEmpty() ? "none" : "in %d\n\n%s".formatted(lost.size(), String.join("", lost))));
        report.append("| kind of difference | bodies | such as |\n|---|---|---|\n");
        kinds.entrySet().stream().sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .forEach(kind -> report.append("| %s | %d | %s |\n"
                        .formatted(kind.getKey(), kind.getValue().size(),
                                String.join(", ", kind.getValue().stream().limit(EXAMPLES).toList()))));
        return report.append("\nOther, ours and Hugo's where they part:\n\n").append(String.join("", places)).toString();
    }

    private static double percent(int part, int all) {
        return all == 0 ? 100 : 100.0 * part / all;
    }

    /** The text of files without their front matter. */
    static final class Bodies {

        private Bodies() {
        }

        static Map<String, String> in(Path folder) throws IOException {
            var bodies = new TreeMap<String, String>();
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(file -> file.toString().matches(".*\\.(md|markdown)")).toList()) {
                    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n").replace("\uFEFF", "");
                    var body = text.replaceFirst("(?s)\\A(---|\\+\\+\\+)[ \t]*\n.*?\n\\1[ \t]*(\n|\\z)", "");
                    if (!body.contains("{{<") && !body.contains("{{%")) { // shortcodes become something before Markdown is read
                        bodies.put(folder.relativize(file).toString(), body);
                    }
                }
            }
            return bodies;
        }
    }
}
