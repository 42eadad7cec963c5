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

/** Gives readers the files that the texts they see show, and to who may change a post those that it has besides. */
@ApplicationScoped
class ShownFiles implements Audience {

    private static final Pattern FILE = Pattern.compile("/media/([0-9a-f]{64})/");

    private static final String REMEMBER = """
            insert into shown_file (revision_id, hash) select :revision, unnest(string_to_array(:hashes, ' ')) on conflict do nothing""";

    /** Nobody makes another's file public by writing its address into a post: who wrote that must be one who gets it anyway. */
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

    /** Texts are searched only for what is attached to no post but in the asker's trash, and so is found by its address alone. */
    private static final String MENTIONED = """
            select not exists (select from attachment a join post own on own.id = a.post_id
                where a.hash = :hash and (own.trashed_at is null or not (:admin or own.author_id = :account)))
              and exists (select from post p join revision r on r.post_id = p.id
              where p.trashed_at is null and (:admin or p.author_id = :account) and (strpos(r.body, :address) > 0 or strpos(r.cover, :address) > 0
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

    /** As its page is rendered, since only that tells what the names in a text come to. */
    void remember(Revision published) {
        var html = renderings.html(published.id(), renderings.of(published));
        var hashes = Stream.of(html, renderings.cover(published))
                .flatMap(shown -> FILE.matcher(shown).results()).map((MatchResult found) -> found.group(1))
                .distinct().collect(Collectors.joining(" "));
        if (!hashes.isEmpty()) {
            entities.createNativeQuery(REMEMBER).setParameter("revision", published.id()).setParameter("hashes", hashes).executeUpdate();
        }
    }

    @Override
    public boolean isEverybody(String hash, Instant now) {
        return (Boolean) entities.createNativeQuery(EVERYBODY, Boolean.class).setParameter("hash", hash).setParameter("now", now).getSingleResult();
    }

    @Override
    public boolean includesAsker(String hash) {
        return current.find().filter(account -> isFor(account.id(), account.isAdmin(), hash)).isPresent();
    }

    private boolean isFor(long account, boolean admin, String hash) {
        return (Boolean) entities.createNativeQuery(ATTACHED, Boolean.class)
                .setParameter("hash", hash).setParameter("account", account).setParameter("admin", admin).getSingleResult()
                || (Boolean) entities.createNativeQuery(MENTIONED, Boolean.class)
                .setParameter("hash", hash).setParameter("account", account).setParameter("admin", admin)
                .setParameter("address", "/media/" + hash + "/").getSingleResult();
    }
}
