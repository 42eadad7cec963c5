package blog.galley.post;

import java.util.Optional;

import blog.galley.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives each path to one post. The primary key decides between two that want it at once. */
@ApplicationScoped
public class Addresses implements PanacheRepositoryBase<Address, String> {

    /** The path for a post whose author has asked for it, or made from its title; refuses one that another post has. */
    String claim(Post post) {
        var slug = post.working().details().slug();
        if (slug.isEmpty()) {
            return post.path() != null ? post.path() : claimNear(post);
        }
        var path = PostPath.ofSlug(slug);
        var refusal = PostPath.refusal(path);
        if (refusal != null) {
            throw Problem.invalid(refusal);
        }
        if (!take(path, post)) {
            throw Problem.invalid(PostMessages.class, say -> say.addressTaken(path));
        }
        return path;
    }

    /** As {@link #claim}, but with a number behind it where another post has it. */
    String claimNear(Post post) {
        var wish = post.working().details().slug();
        var slug = wish.isEmpty() ? Slug.of(post.working().title()) : wish;
        var path = PostPath.ofSlug(slug.isEmpty() ? "post-" + post.id() : slug);
        if (PostPath.refusal(path) != null) {
            path = PostPath.ofSlug(Slug.of(path));
        }
        for (int n = 1; ; n++) {
            var near = n == 1 ? path : path + "-" + n;
            if (take(near, post)) {
                return near;
            }
        }
    }

    /** Whether the path now leads to the post. */
    boolean take(String path, Post post) {
        getEntityManager().flush();
        getEntityManager()
                .createNativeQuery("insert into address (path, post_id) values (:path, :post) on conflict do nothing")
                .setParameter("path", path)
                .setParameter("post", post.id())
                .executeUpdate();
        return leadsTo(path).filter(owner -> owner.id().equals(post.id())).isPresent();
    }

    public Optional<Post> leadsTo(String path) {
        return findByIdOptional(path).map(Address::post);
    }
}
