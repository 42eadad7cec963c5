package blog.galley.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import blog.galley.search.analysis.Terms;

/**
 * The conditions of a search, ready for the database.
 *
 * @param loose  whether some of the words are enough, and phrases need not be literal
 * @param after  the first moment of publication; null for any
 * @param before the first moment that is too late; null for any
 */
public record Criteria(SearchQuery typed, List<Terms> terms, boolean isLoose, Instant after, Instant before) {

    static Criteria all(SearchQuery typed, ZoneId zone) {
        return new Criteria(typed, typed.terms(), false, start(typed.after(), zone), start(typed.before(), zone));
    }

    Criteria some() {
        return new Criteria(typed, terms, true, after, before);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    List<String> phrases() {
        return isLoose ? List.of() : typed.phrases();
    }

    boolean hasWords() {
        return !terms.isEmpty();
    }

    /** As a {@code tsquery}. */
    String query() {
        return query("");
    }

    /** The same, but only in the parts of a post with these weights, such as {@code AB}. */
    String query(String weights) {
        return joined(isLoose ? " | " : " & ", weights);
    }

    /** All words as they were typed, in any order, as a {@code tsquery}. */
    String exact() {
        return exact(" & ");
    }

    /** The same, but side by side. */
    String adjacent() {
        return exact(" <-> ");
    }

    private String exact(String operator) {
        return terms.stream().map(term -> term.exact().in("")).collect(Collectors.joining(operator));
    }

    /** All lexemes that count for ranking. */
    String any() {
        return terms.stream().flatMap(Terms::each).map(one -> one.in("")).distinct().collect(Collectors.joining(" | "));
    }

    private String joined(String operator, String weights) {
        return terms.stream().map(term -> "(" + term.in(weights) + ")").collect(Collectors.joining(operator));
    }
}
