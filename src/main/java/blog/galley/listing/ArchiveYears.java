package blog.galley.listing;

import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import jakarta.enterprise.context.ApplicationScoped;

/** Builds the archive. */
@ApplicationScoped
public class ArchiveYears {

    /** How many posts the page of all years may list, unless the latest year alone has more. The other years have pages of their own. */
    static final int MOST = 500;

    private final Counts counts;
    private final PostLines lines;

    ArchiveYears(Counts counts, PostLines lines) {
        this.counts = counts;
        this.lines = lines;
    }

    public ArchiveView all(Instant now) {
        var years = years(counts.months(now));
        return new ArchiveView(years, withPosts(latest(years), now), true);
    }

    /** The paths of the pages of single years, for the site map; none if one page has all posts. */
    public List<String> paths(Instant now) {
        var years = years(counts.months(now));
        return latest(years).size() == years.size() ? List.of() : years.stream().map(year -> ArchiveView.path(year.year())).toList();
    }

    /** The latest first. */
    private static List<ArchiveYear> latest(List<ArchiveYear> years) {
        var latest = new ArrayList<ArchiveYear>();
        long posts = 0;
        for (int i = years.size() - 1; i >= 0 && (latest.isEmpty() || posts + years.get(i).count() <= MOST); i--) {
            latest.add(years.get(i));
            posts += years.get(i).count();
        }
        return latest;
    }

    public ArchiveView of(String typed, Instant now) {
        var years = years(counts.months(now));
        var year = years.stream().filter(other -> typed.equals(Integer.toString(other.year()))).toList();
        if (year.isEmpty()) {
            throw Problem.notFound(ProblemMessages.class, say -> say.noYear(typed));
        }
        return new ArchiveView(years, withPosts(year, now), false);
    }

    private static List<ArchiveYear> years(List<MonthCount> months) {
        var years = new TreeMap<Integer, List<ArchiveMonth>>();
        months.forEach(month -> years.computeIfAbsent(month.year(), year -> new ArrayList<>())
                .add(0, new ArchiveMonth(Month.of(month.month()), month.count(), List.of())));
        return years.entrySet().stream().map(year -> new ArchiveYear(year.getKey(), year.getValue())).toList();
    }

    /** @param years the latest first */
    private List<ArchiveYear> withPosts(List<ArchiveYear> years, Instant now) {
        if (years.isEmpty()) {
            return years;
        }
        var posts = lines.between(years.get(years.size() - 1).year(), years.get(0).year(), now).stream()
                .collect(Collectors.groupingBy(post -> post.published().at().getYear(),
                        Collectors.groupingBy(post -> post.published().at().getMonth())));
        return years.stream().map(year -> withPosts(year, posts.getOrDefault(year.year(), Map.of()))).toList();
    }

    private static ArchiveYear withPosts(ArchiveYear year, Map<Month, List<PostLine>> posts) {
        return new ArchiveYear(year.year(), year.months().stream()
                .map(month -> new ArchiveMonth(month.month(), month.count(), posts.getOrDefault(month.month(), List.of())))
                .toList());
    }
}
