package blog.galley.search;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import blog.galley.search.analysis.Folding;
import blog.galley.search.analysis.Spelling;
import blog.galley.search.analysis.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Corrects words by similar ones of the index, for a search that finds nothing. */
@ApplicationScoped
class Misspellings {

    private static final int GUESSES = 5;
    private static final String SIMILAR = """
            select word from search_word where letters % :letters and word <> :word
            order by similarity(letters, :letters) desc, abs(length(letters) - length(:letters)), word""";

    private final EntityManager entities;
    private final Entries entries;

    Misspellings(EntityManager entities, Entries entries) {
        this.entities = entities;
        this.entries = entries;
    }

    /** The corrected search; empty unless it finds a visible post. */
    Optional<Criteria> corrected(SearchQuery typed, ZoneId zone, Instant now, Turn turn) {
        var text = new StringBuilder();
        for (var word : typed.words()) {
            var guess = guess(word, typed, zone, now, turn);
            text.append(text.isEmpty() ? "" : " ").append(guess.orElse(word.text()));
        }
        var meant = Criteria.all(typed.saying(text.toString()), zone);
        return List.of(meant, meant.some()).stream()
                .filter(wanted -> wanted.hasWords() && turn.ask(() -> entries.count(wanted, now)) > 0)
                .findFirst();
    }

    private Optional<String> guess(Token word, SearchQuery typed, ZoneId zone, Instant now, Turn turn) {
        return Spelling.words(word).stream().findFirst().stream()
                .flatMap(spelt -> turn.ask(() -> similar(spelt)).stream())
                .filter(other -> turn.ask(() -> entries.count(Criteria.all(typed.saying(other), zone), now)) > 0)
                .findFirst();
    }

    private List<String> similar(String word) {
        return entities.createNativeQuery(SIMILAR, String.class)
                .setParameter("letters", Folding.letters(word))
                .setParameter("word", word)
                .setMaxResults(GUESSES)
                .getResultList();
    }
}
