package blog.galley.editor.media;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.hibernate.query.NativeQuery;

/** The files that an account may see: those of its own posts, and all for an admin, also those whose post is gone. */
@ApplicationScoped
class Library {

    static final int PAGE = 60;

    private static final String FILES = """
             from media m left join attachment a on a.hash = m.hash left join post p on p.id = a.post_id
               left join revision r on r.id = p.working_id
            where (:admin or p.author_id = :account)""";

    private static final String ROWS = """
            select m.hash, coalesce(a.name, m.hash) as name, m.type, m.width, m.height, m.size, m.created_at, p.id as post, r.title,
              p.trashed_at is not null as trashed, coalesce(uses_file(p.id, a.name, m.hash), false) as used""" + FILES;

    private static final String FOUND = ROWS + " and strpos(lower(coalesce(a.name, '')), lower(:sought)) > 0";

    private static final String ONE = ROWS
            + " and m.hash = :hash and coalesce(a.name, m.hash) = :name and p.id is not distinct from cast(:post as bigint)";

    private static final String USED_IN = """
            select w.title from post p join revision w on w.id = p.working_id
            where (:admin or p.author_id = :account) and exists (select from revision r where r.post_id = p.id
              and speaks_of(r.cover || ' ' || revision_text(r.body, r.base_id, r.keeps_start, r.keeps_end),
                case when p.id = cast(:post as bigint) then :name end, :hash))
            order by p.id is distinct from cast(:post as bigint), p.id limit 3""";

    private final EntityManager entities;
    private final Site site;

    Library(EntityManager entities, Site site) {
        this.entities = entities;
        this.site = site;
    }

    /** The latest first. @param page counted from 1 */
    List<LibraryFile> files(Account account, String sought, boolean unused, int page) {
        var sql = unused
                ? "select * from (" + FOUND + ") all_files where not used order by created_at desc, name, post"
                : FOUND + " order by m.created_at desc, a.name, p.id";
        return rows(query(sql, account).setParameter("sought", Normalizer.normalize(sought.strip(), Normalizer.Form.NFC))
                .setFirstResult((page - 1) * PAGE).setMaxResults(PAGE + 1));
    }

    private Query query(String sql, Account account) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("admin", account.isAdmin()).setParameter("account", account.id());
    }

    private List<LibraryFile> rows(Query query) {
        return ((Stream<?>) query.getResultStream()).map(row -> file((Tuple) row)).toList();
    }

    private LibraryFile file(Tuple row) {
        var at = row.get("created_at", Instant.class).atZone(site.zone()).toOffsetDateTime();
        var post = row.get("post", Long.class);
        return new LibraryFile(row.get("hash", String.class), row.get("name", String.class), FileType.of(row.get("type", String.class)),
                row.get("width", Integer.class), row.get("height", Integer.class), row.get("size", Integer.class), When.of(at),
                post, row.get("title", String.class), row.get("trashed", Boolean.class), row.get("used", Boolean.class));
    }

    /**
     * Takes a file from a post, and forgets it if no other has it and no text speaks of it. Throws a {@code Problem}: not found for what
     * the account may not see, conflict for a file that a version of the post shows.
     *
     * @param post null for a file whose post is gone
     */
    void remove(Account account, String hash, Long post, String name) {
        lock(post, hash);
        var found = rows(query(ONE, account).unwrap(NativeQuery.class).setParameter("hash", hash).setParameter("name", name)
                .setParameter("post", post, Long.class)).stream().findFirst()
                .orElseThrow(() -> Problem.notFound(MediaMessages.class, MediaMessages::noSuchFile));
        if (found.isUsed()) {
            var titles = usedIn(account, found);
            throw Problem.conflict(LibraryMessages.class, say -> titles.isEmpty()
                    ? say.isUsedByOthers(found.name())
                    : say.isUsed(found.name(),
                            titles.stream().map(title -> title.isEmpty() ? say.untitled() : title).collect(Collectors.joining("”, “"))));
        }
        var session = entities.unwrap(Session.class);
        session.createNativeMutationQuery("delete from attachment where post_id = :post and name = :name and hash = :hash")
                .setParameter("post", post, Long.class).setParameter("name", name).setParameter("hash", hash).executeUpdate();
        session.createNativeMutationQuery("""
                delete from media m where hash = :hash and not exists (select from attachment a where a.hash = m.hash)
                  and not exists (select from shown_file s where s.hash = m.hash)
                  and not is_addressed(m.hash)""")
                .setParameter("hash", hash).executeUpdate();
    }

    /** The titles of some posts of this account a version of which shows a file, that which has it first. */
    private List<String> usedIn(Account account, LibraryFile file) {
        return entities.createNativeQuery(USED_IN, String.class).unwrap(NativeQuery.class)
                .setParameter("admin", account.isAdmin()).setParameter("account", account.id())
                .setParameter("post", file.post(), Long.class)
                .setParameter("name", file.name()).setParameter("hash", file.hash()).getResultList();
    }

    /** So that no text is saved meanwhile that shows the file, and nobody attaches it to another post. */
    private void lock(Long post, String hash) {
        entities.createNativeQuery("select id from post where id = :post for update").unwrap(NativeQuery.class)
                .setParameter("post", post, Long.class).getResultList();
        entities.createNativeQuery("select hash from media where hash = :hash for update").setParameter("hash", hash).getResultList();
    }
}
