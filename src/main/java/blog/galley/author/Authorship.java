package blog.galley.author;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import blog.galley.account.Account;
import blog.galley.account.Accounts;
import blog.galley.listing.Pager;
import blog.galley.listing.PostSummaries;
import blog.galley.listing.PostSummary;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** The authors of posts: those whom the byline names, between commas, or without one the account that the post belongs to. */
@ApplicationScoped
public class Authorship {

    private static final String BETWEEN = ", ";

    private static final String LISTED = " from Post p join p.published r where" + Posts.LISTED + "and "
            + by("p.authorId = :account", "cast(:name as String)");

    private final EntityManager entities;
    private final Accounts accounts;
    private final PostSummaries archive;

    Authorship(EntityManager entities, Accounts accounts, PostSummaries archive) {
        this.entities = entities;
        this.accounts = accounts;
        this.archive = archive;
    }

    /** The condition that a post {@code p} with the text {@code r} is by somebody. */
    private static String by(String itsAccount, String name) {
        return "(r.metadata.byline = '' and %s or locate(concat(', ', lower(%s), ', '), concat(', ', lower(r.metadata.byline), ', ')) > 0)"
                .formatted(itsAccount, name);
    }

    /** @param account null for a post from before there were accounts, which has no author without a byline */
    public List<Byline> of(Long account, String byline) {
        return byline.isBlank()
                ? Stream.ofNullable(account).flatMap(id -> accounts.findByIdOptional(id).stream()).map(Byline::of).toList()
                : Stream.of(byline.split(BETWEEN)).map(this::named).toList();
    }

    /** Linked only if the author's page lists the post: the query there compares the name as the byline spells it, ignoring case. */
    private Byline named(String name) {
        return accounts.named(name).filter(account -> account.name().equalsIgnoreCase(name)).map(Byline::of).orElse(Byline.of(name));
    }

    public long count(Account author, Instant now) {
        return by("select count(p)", author, "", now, Long.class).getSingleResult();
    }

    /** One page of the listed posts, newest first. */
    public List<PostSummary> page(Account author, Pager pager, Instant now) {
        return archive.of(pager.of(by("select p.id", author, " order by p.publishedAt desc, p.id desc", now, Long.class)), now);
    }

    public List<Post> latest(Account author, int most, Instant now) {
        return by("select p", author, " order by p.publishedAt desc, p.id desc", now, Post.class).setMaxResults(most).getResultList();
    }

    /** The accounts with a listed post, by name. */
    public List<Byline> all(Instant now) {
        return entities.createQuery("from Account a where exists (select 1 from Post p join p.published r where" + Posts.LISTED
                + "and " + by("p.authorId = a.id", "a.name") + ") order by a.name", Account.class)
                .setParameter("now", now)
                .getResultStream().map(Byline::of).toList();
    }

    private <T> TypedQuery<T> by(String what, Account author, String order, Instant now, Class<T> type) {
        return entities.createQuery(what + LISTED + order, type)
                .setParameter("account", author.id())
                .setParameter("name", author.name())
                .setParameter("now", now);
    }
}
