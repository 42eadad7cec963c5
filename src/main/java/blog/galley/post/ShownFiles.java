package blog.galley.post;

import java.time.Instant;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import blog.galley.account.signin.CurrentAccount;
import blog.galley.media.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Who gets which file: readers those that published texts show, authors also those of their unpublished posts. */
@ApplicationScoped
class ShownFiles implements Audience {

    private static final Pattern FILE = Pattern.compile("/media/([0-9a-f]{64})/");

    private static final String REMEMBER = """
            insert into shown_file (revision_id, hash) select :revision, unnest(string_to_array(:hashes, ' ')) on conflict do nothing""";

    /** A text makes a file public only if its author may see the file: writing down the address of another's file does not. */
    private static final String EVERYBODY = """
            select exists (select from shown_file s join post p on p.published_id = s.revision_id join revision r on r.id = s.revision_id
              where s.hash = :hash and""" + Posts.VISIBLE_ROW + """
            and (not exists (select from attachment where hash = :hash)
              or exists (select from attachment a join post own on own.id = a.post_id
                where a.hash = :hash and (own.id = p.id or own.author_id in (p.author_id, r.saved_by)))
              or exists (select from account where role = 'admin' and id in (p.author_id, r.saved_by))))""";

    private static final String ATTACHED = """
            select exists (select from attachment a join post p on p.id = a.post_id where a.hash = :hash and p.trashed_at is null
              and (:admin or p.author_id = :account))""";

    /** A file without a post of its own is an author's if one of their texts has its address. Searching the texts is the last resort. */
    private static final String MENTIONED = """
            select not exists (select from attachment a join post own on own.id = a.post_id
                where a.hash = :hash and (own.trashed_at is null or not (:admin or own.author_id = :account)))
              and exists (select from post p join revision r on r.post_id = p.id
              where p.trashed_at is null and (:admin or p.author_id = :account)
                and (strpos(r.body, :address) > 0 or strpos(r.cover, :address) > 0
                or r.id in (p.working_id, p.published_id)
                  and strpos(revision_text(r.body, r.base_id, r.keeps_start, r.keeps_end), :address) > 0))""";

    private final EntityManager entities;
    private final Renderings renderings;
    private final CurrentAccount current;

    ShownFiles(EntityManager entities, Renderings renderings, CurrentAccount current) {
        this.entities = entities;
        this.renderings = renderings;
        this.current = current;
    }

    /** From the rendered page, since only rendering resolves the names of files in a text. */
    void remember(Revision published) {
        var html = renderings.html(published, renderings.of(published));
        var hashes = Stream.of(html, renderings.cover(published))
                .flatMap(shown -> FILE.matcher(shown).results()).map((MatchResult found) -> found.group(1))
                .distinct().collect(Collectors.joining(" "));
        if (!hashes.isEmpty()) {
            entities.createNativeQuery(REMEMBER).setParameter("revision", published.id()).setParameter("hashes", hashes).executeUpdate();
        }
    }

    @Override
    public boolean isEverybody(String hash, Instant now) {
        return (Boolean) entities.createNativeQuery(EVERYBODY, Boolean.class).setParameter("hash", hash).setParameter("now", now)
                .getSingleResult();
    }

    @Override
    public boolean includesAsker(String hash) {
        return current.find().filter(account -> isFor(account.id(), account.isAdmin(), hash)).isPresent();
    }

    @Override
    public boolean hasAsker(String hash) {
        return current.find().filter(account -> account.isAdmin() || isAttached(account.id(), false, hash)).isPresent();
    }

    private boolean isAttached(long account, boolean admin, String hash) {
        return (Boolean) entities.createNativeQuery(ATTACHED, Boolean.class)
                .setParameter("hash", hash).setParameter("account", account).setParameter("admin", admin).getSingleResult();
    }

    private boolean isFor(long account, boolean admin, String hash) {
        return isAttached(account, admin, hash)
                || (Boolean) entities.createNativeQuery(MENTIONED, Boolean.class)
                        .setParameter("hash", hash).setParameter("account", account).setParameter("admin", admin)
                        .setParameter("address", "/media/" + hash + "/").getSingleResult();
    }
}
