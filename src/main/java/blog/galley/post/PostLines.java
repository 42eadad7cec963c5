package blog.galley.post;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;

import blog.galley.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The posts that readers can see, with no more of each than its title and date: for pages that list very many. */
@ApplicationScoped
public class PostLines {

    private static final String BETWEEN = "select p.path, r.title, r.language, p.publishedAt, p.publishedOffset from Post p join p.published r where"
            + Posts.LISTED + Archive.LOCALLY_BETWEEN + " order by p.publishedAt desc, p.id desc";

    private final EntityManager entities;
    private final Site site;

    PostLines(EntityManager entities, Site site) {
        this.entities = entities;
        this.site = site;
    }

    /** Those of these years and of all between them, newest first. */
    public List<PostLine> between(int firstYear, int lastYear, Instant now) {
        var query = entities.createQuery(BETWEEN, Object[].class).setParameter("now", now);
        return Archive.between(query, Year.of(firstYear), Year.of(lastYear)).getResultStream().map(this::line).toList();
    }

    private PostLine line(Object[] row) {
        return new PostLine((String) row[0], (String) row[1], site.languageOf((String) row[2]),
                When.of(((Instant) row[3]).atOffset(ZoneOffset.ofTotalSeconds((Integer) row[4]))));
    }
}
