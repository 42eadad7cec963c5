package blog.galley.search;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import blog.galley.listing.Finder;
import blog.galley.listing.Pager;
import blog.galley.listing.PostSummaries;
import blog.galley.site.Site;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Searches: for posts with all of the words; if there are none, with some of the words; and if there are none either, with
 * corrected words. Throws a Problem: too many, if there are too many searches at once; invalid, if one takes too long.
 */
@ApplicationScoped
class Search implements Finder {

    private final PostSummaries archive;
    private final Entries entries;
    private final Misspellings misspellings;
    private final Turns turns;
    private final ZoneId zone;

    Search(PostSummaries archive, Entries entries, Misspellings misspellings, Turns turns, Site site) {
        this.archive = archive;
        this.entries = entries;
        this.misspellings = misspellings;
        this.turns = turns;
        this.zone = site.zone();
    }

    /** @param page counted from 1; one behind the last is a Problem, not found */
    SearchView find(String words, int page, Instant now) {
        var typed = SearchQuery.of(words);
        return typed.isEmpty() ? SearchView.nothing(typed) : turns.take(turn -> found(typed, page, now, turn));
    }

    private SearchView found(SearchQuery typed, int page, Instant now, Turn turn) {
        var wanted = Criteria.all(typed, zone);
        var count = count(wanted, now, turn);
        if (count == 0) {
            wanted = wanted.some();
            count = count(wanted, now, turn);
        }
        if (count == 0) {
            var meant = misspellings.corrected(typed, zone, now, turn);
            if (meant.isPresent()) {
                wanted = meant.get();
                count = count(wanted, now, turn);
            }
        }
        var pager = Pager.within(page, count);
        return new SearchView(typed, wanted, count == 0 ? List.of() : hits(wanted, pager, now, turn), pager);
    }

    private long count(Criteria wanted, Instant now, Turn turn) {
        return turn.ask(() -> entries.count(wanted, now));
    }

    private List<Hit> hits(Criteria wanted, Pager pager, Instant now, Turn turn) {
        var found = turn.ask(() -> entries.page(wanted, pager, now));
        if (found.isEmpty()) {
            return List.of();
        }
        var posts = turn.ask(() -> archive.of(found, now));
        var texts = turn.ask(() -> entries.texts(found));
        var marker = new Highlighter(wanted);
        return posts.stream().map(post -> {
            turn.goOn();
            return Hit.of(post, texts.getOrDefault(post.id(), ""), marker);
        }).toList();
    }

    @Override
    public Found newest(String words, int most, Instant now) {
        var typed = SearchQuery.of(words);
        return typed.isEmpty()
                ? new Found("", List.of())
                : new Found(typed.text(),
                        turns.take(turn -> turn.ask(() -> entries.newest(Criteria.all(typed, zone), most, now))));
    }
}
