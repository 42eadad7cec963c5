package blog.galley.editor.media;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;

import blog.galley.Problem;
import blog.galley.account.Account;
import blog.galley.language.When;
import blog.galley.media.FileType;
import blog.galley.media.MediaMessages;
import blog.galley.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import org.hibernate.Session;

/** The files that an account may see: those of its own posts, and all for an admin, also those whose post is gone. */
@ApplicationScoped
class Library {

    static final int PAGE = 60;

    private static final String FILES = """
             from media m left join attachment a on a.hash = m.hash left join post p on p.id = a.post_id
               left join revision r on r.id = p.working_id
            where (:admin or p.author_id = :account) and strpos(lower(coalesce(a.name, '')), lower(:sought)) > 0""";

    private static final String ROWS = """
            select m.hash, coalesce(a.name, m.hash) as name, m.type, m.width, m.height, m.size, m.created_at, p.id as post, r.title,
              coalesce(uses_file(p.id, a.name, m.hash), false) as used""" + FILES;

    private final EntityManager entities;
    private final Site site;

    Library(EntityManager entities, Site site) {
        this.entities = entities;
        this.site = site;
    }

    /** The latest first. @param page counted from 1 */
    List<LibraryFile> files(Account account, String sought, boolean unused, int page) {
        var sql = unused
                ? "select * from (" + ROWS + ") all_files where not used order by created_at desc, name"
                : ROWS + " order by m.created_at desc, a.name";
        return filtered(entities.createNativeQuery(sql, Tuple.class), account, sought)
                .setFirstResult((page - 1) * PAGE).setMaxResults(PAGE + 1).getResultList().stream()
                .map(row -> file((Tuple) row)).toList();
    }

    private static <T extends Query> T filtered(T query, Account account, String sought) {
        query.setParameter("admin", account.isAdmin()).setParameter("account", account.id())
                .setParameter("sought", Normalizer.normalize(sought.strip(), Normalizer.Form.NFC));
        return query;
    }

    private LibraryFile file(Tuple row) {
        var at = row.get("created_at", Instant.class).atZone(site.zone()).toOffsetDateTime();
        var post = row.get("post", Long.class);
        return new LibraryFile(row.get("hash", String.class), row.get("name", String.class), FileType.of(row.get("type", String.class)),
                row.get("width", Integer.class), row.get("height", Integer.class), row.get("size", Integer.class), When.of(at),
                post, row.get("title", String.class), row.get("used", Boolean.class));
    }

    /**
     * Takes a file from a post, and forgets it if no other has it and no text speaks of it. Throws a {@code Problem}: not found for what
     * the account may not see, conflict for a file that a version of the post shows.
     *
     * @param post null for a file whose post is gone
     */
    void remove(Account account, String hash, Long post, String name) {
        var found = files(account, name, false, 1).stream()
                .filter(file -> file.hash().equals(hash)
                        && (post == null ? file.post() == null : post.equals(file.post()) && file.name().equals(name)))
                .findFirst().orElseThrow(() -> Problem.notFound(MediaMessages.class, MediaMessages::noSuchFile));
        if (found.isUsed()) {
            throw Problem.conflict(LibraryMessages.class, say -> say.isUsed(found.name(), found.title()));
        }
        var session = entities.unwrap(Session.class);
        session.createNativeMutationQuery("delete from attachment where post_id = :post and name = :name and hash = :hash")
                .setParameter("post", post, Long.class).setParameter("name", name).setParameter("hash", hash).executeUpdate();
        session.createNativeMutationQuery("""
                delete from media m where hash = :hash and not exists (select from attachment a where a.hash = m.hash)
                  and not exists (select from shown_file s where s.hash = m.hash)
                  and not exists (select from post p join revision r on r.id in (p.working_id, p.published_id)
                    where strpos(revision_text(r.body, r.base_id, r.keeps_start, r.keeps_end), '/media/' || m.hash || '/') > 0)""")
                .setParameter("hash", hash).executeUpdate();
    }
}
