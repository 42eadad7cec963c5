package blog.galley.post;

import java.time.Instant;
import java.util.Optional;

import blog.galley.Problem;
import blog.galley.address.PostMessages;
import blog.galley.address.PostPath;
import blog.galley.address.Slug;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which path leads to which post. A post gets its path when it is published, not before; of two that want one at once, the primary key
 * lets one win. An author who asks for a path by name also gets that of a post which is no longer published.
 */
@ApplicationScoped
public class Addresses implements PanacheRepositoryBase<Address, String> {

    /**
     * The path for a post: the one its author asks for, or one made from its title. Throws an invalid {@link Problem} if another post has
     * the one asked for. A post that readers know keeps its path when its title changes.
     */
    String claim(Post post, Instant now) {
        var slug = post.working().metadata().slug();
        if (slug.isEmpty()) {
            return post.path() != null && post.isKnown(now) ? post.path() : claimNear(post);
        }
        var path = PostPath.ofSlug(slug);
        var refusal = PostPath.refusal(path);
        if (refusal != null) {
            throw Problem.invalid(refusal);
        }
        if (!take(path, post, true)) {
            throw Problem.invalid(PostMessages.class, say -> say.addressTaken(path));
        }
        return path;
    }

    /** As {@link #claim}, but with a number behind it where another post has it. */
    String claimNear(Post post) {
        var wish = post.working().metadata().slug();
        var slug = wish.isEmpty() ? Slug.of(post.working().title()) : wish;
        var path = PostPath.ofSlug(slug.isEmpty() ? "post-" + post.id() : slug);
        if (PostPath.refusal(path) != null) {
            path = PostPath.ofSlug(Slug.of(path));
        }
        for (int n = 1;; n++) {
            var near = n == 1 ? path : path + "-" + n;
            if (take(near, post, false)) {
                return near;
            }
        }
    }

    /** Frees the former path of a post that no reader has seen; nobody can have a link to it. */
    void leave(Post post, String path) {
        if (post.path() != null && !post.path().equals(path)) {
            run("delete from address where path = :path and post_id = :post", post.path(), post);
        }
    }

    /** Makes a path of an imported post lead to it, now or once it is published; whether no other post has it. */
    boolean redirect(String path, Post post) {
        if (post.isPublished()) {
            return take(path, post, false);
        }
        run("insert into address_wish (post_id, path) values (:post, :path) on conflict do nothing", path, post);
        return getEntityManager().createNativeQuery("""
                select 1 from address a join post p on p.id = a.post_id
                where a.path = :path and a.post_id <> :post and (p.published_id is not null or p.path = :path)""")
                .setParameter("path", path).setParameter("post", post.id()).getResultList().isEmpty();
    }

    /** Gives a post that has been published those of its former paths that are still free. */
    void takeWished(Post post) {
        var wished = getEntityManager().createNativeQuery("select path from address_wish where post_id = :post order by path", String.class)
                .setParameter("post", post.id()).getResultList();
        for (var path : wished) {
            if (take((String) path, post, false)) {
                run("delete from address_wish where post_id = :post and path = :path", (String) path, post);
            }
        }
    }

    /**
     * Whether the path now leads to the post.
     *
     * @param asked whether it may be taken from a post that is no longer published
     */
    private boolean take(String path, Post post, boolean asked) {
        getEntityManager().flush();
        run("insert into address (path, post_id) values (:path, :post) on conflict do nothing", path, post);
        return leadsTo(path, post)
                || isLeft(path, post, asked) && run("update address set post_id = :post where path = :path", path, post) > 0;
    }

    private boolean leadsTo(String path, Post post) {
        return !getEntityManager().createNativeQuery("select 1 from address where path = :path and post_id = :post")
                .setParameter("path", path).setParameter("post", post.id()).getResultList().isEmpty();
    }

    /** Takes the path from an unpublished post, unless somebody is changing that just now; whether there was one. */
    private boolean isLeft(String path, Post post, boolean asked) {
        return getEntityManager().createNativeQuery("""
                update post set path = nullif(path, :path) where id in (
                  select p.id from address a join post p on p.id = a.post_id
                  where a.path = :path and p.id <> :post and p.published_id is null and (:asked or p.path is distinct from :path)
                  for update of p skip locked)""")
                .setParameter("path", path).setParameter("post", post.id()).setParameter("asked", asked).executeUpdate() > 0;
    }

    private int run(String statement, String path, Post post) {
        return getEntityManager().createNativeQuery(statement).setParameter("path", path).setParameter("post", post.id()).executeUpdate();
    }

    public Optional<Post> leadsTo(String path) {
        return findByIdOptional(path).map(Address::post);
    }
}
