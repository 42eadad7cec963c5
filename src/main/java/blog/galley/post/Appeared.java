package blog.galley.post;

import java.util.List;

import blog.galley.tag.Tag;

/**
 * Fired when readers get another text of a post in their lists, as soon as the transaction is committed.
 *
 * @param account whose it is; null if that was before anybody had an account
 * @param byline  who wrote it, if that is not just the account
 * @param tags    slugs
 */
public record Appeared(Long account, String byline, List<String> tags) {

    public static Appeared of(Post post) {
        return new Appeared(post.authorId(), post.published().metadata().byline(),
                post.published().tags().stream().map(Tag::slug).toList());
    }
}
