package blog.galley.search;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import blog.galley.post.Archive;
import blog.galley.post.Finder;
import blog.galley.post.Pager;
import blog.galley.site.Site;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Looks for what was typed: posts with all of the words; if there are none, with some of them; if there are none either,
 * for the words that were perhaps meant.
 */
@ApplicationScoped
class Search implements Finder {

    private final Archive archive;
    private final Entries entries;
    private final Misspellings misspellings;
    private final ZoneId zone;

    Search(Archive archive, Entries entries, Misspellings misspellings, Site site) {
        this.archive = archive;
        this.entries = entries;
        this.misspellings = misspellings;
        this.zone = site.zone();
    }

    /** @param page counted from 1; one behind the last is a problem */
    SearchView find(String words, int page, Instant now) {
        var typed = Typed.of(words);
        if (typed.isEmpty()) {
            return SearchView.nothing(typed);
        }
        var wanted = Wanted.all(typed, zone);
        var count = entries.count(wanted, now);
        if (count == 0 && !wanted.isLoose()) {
            wanted = wanted.some();
            count = entries.count(wanted, now);
        }
        if (count == 0) {
            var meant = misspellings.corrected(typed, zone, now);
            if (meant.isPresent()) {
                wanted = meant.get();
                count = entries.count(wanted, now);
            }
        }
        var pager = Pager.within(page, count);
        return new SearchView(typed, wanted, hits(wanted, pager, now), pager);
    }

    @Override
    public Found newest(String words, int most, Instant now) {
        var typed = Typed.of(words);
        return typed.isEmpty() ? new Found("", List.of()) : new Found(typed.text(), entries.newest(Wanted.all(typed, zone), most, now));
    }

    private List<Hit> hits(Wanted wanted, Pager pager, Instant now) {
        var found = entries.page(wanted, pager, now);
        if (found.isEmpty()) {
            return List.of();
        }
        var marker = new Marker(wanted);
        var texts = entries.texts(found);
        return archive.of(found, now).stream().map(post -> Hit.of(post, texts.getOrDefault(post.id(), ""), marker)).toList();
    }
}
