package blog.galley.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import blog.galley.address.Composed;
import blog.galley.markdown.chunk.LocatedHeading;
import blog.galley.post.Post;
import blog.galley.post.PublicationChanged;
import blog.galley.post.Renderings;
import blog.galley.search.analysis.Analysis;
import blog.galley.search.analysis.Folding;
import blog.galley.search.analysis.Keywords;
import blog.galley.search.analysis.TermVector;
import blog.galley.search.analysis.TermVector.Weight;
import blog.galley.tag.Tag;
import blog.galley.text.Truncation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Writes the index entries of posts, in the transaction that publishes, so that readers find what they see. */
@ApplicationScoped
class SearchIndex {

    /** Only so much of a text is indexed. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final String WRITE = """
            insert into search_entry (post_id, revision_id, analysis, terms, telling, text)
            values (:post, :revision, :analysis, cast(cast(:terms as text) as tsvector), cast(cast(:telling as text) as tsvector), :text)
            on conflict (post_id) do update set revision_id = excluded.revision_id, analysis = excluded.analysis,
            terms = excluded.terms, telling = excluded.telling, text = excluded.text""";

    /** Inserted in a fixed order, so that two transactions cannot deadlock. */
    private static final String KNOW = """
            insert into search_word (word, letters)
            select word, letters from unnest(cast(:words as text[]), cast(:letters as text[])) w (word, letters) order by word
            on conflict do nothing""";

    private final EntityManager entities;
    private final Renderings renderings;

    SearchIndex(EntityManager entities, Renderings renderings) {
        this.entities = entities;
        this.renderings = renderings;
    }

    void follow(@Observes PublicationChanged change) {
        if (change.post().isPublished()) {
            write(change.post());
        } else {
            remove(change.post());
        }
    }

    /** The caller must hold the lock of the post's row. */
    void write(Post post) {
        var published = post.published();
        var document = renderings.of(published);
        var text = legible(document.plainText());
        var headings = document.headings().stream().map(LocatedHeading::text).collect(Collectors.joining("\n"));
        var terms = new TermVector();
        terms.add(published.title(), Weight.A);
        terms.add(published.tags().stream().map(Tag::name).collect(Collectors.joining("\n")), Weight.B);
        terms.add(published.summary(), Weight.C);
        terms.add(headings, Weight.C);
        terms.add(text, Weight.D);
        var telling = new Keywords(published.tags().stream().map(Tag::slug).toList());
        telling.add(published.title(), Weight.A);
        telling.add(published.summary(), Weight.C);
        telling.add(headings, Weight.C);
        telling.add(text, Weight.D);
        entities.createNativeQuery(WRITE)
                .setParameter("post", post.id())
                .setParameter("revision", published.id())
                .setParameter("analysis", Analysis.VERSION)
                .setParameter("terms", terms.toString())
                .setParameter("telling", telling.toString())
                .setParameter("text", text)
                .executeUpdate();
        know(terms.words());
    }

    private static String legible(String text) {
        var whole = Composed.of(text).replaceAll("[^\\S\\n]+", " ").replaceAll(" ?\\n\\s*", "\n");
        return Truncation.of(whole, MOST_CHARACTERS);
    }

    private void know(Set<String> words) {
        var sorted = List.copyOf(words);
        entities.createNativeQuery(KNOW)
                .setParameter("words", sorted.toArray(String[]::new))
                .setParameter("letters", sorted.stream().map(Folding::letters).toArray(String[]::new))
                .executeUpdate();
    }

    private void remove(Post post) {
        entities.createNativeQuery("delete from search_entry where post_id = :post").setParameter("post", post.id()).executeUpdate();
    }
}
