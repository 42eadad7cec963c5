package blog.galley.article;

import java.time.Instant;
import java.time.OffsetDateTime;

import blog.galley.post.Post;
import blog.galley.post.Revision;

/**
 * Facts about a post that its page does not show, for feeds, metadata and Markdown.
 *
 * @param account        who wrote it; null if that was before anybody had an account
 * @param published      null while a draft has no date
 * @param changed        when its readers last got another text; null while they have none
 * @param page           whether it stands by itself, in no list
 * @param series         empty if it is in none
 * @param weight         its place in its series, as its author has put it; null if not
 * @param translationKey shared by its translations; empty if there are none
 */
public record PostIdentity(Long post, Long revision, Long account, OffsetDateTime published, Instant changed,
        boolean page, String series, Integer weight, String translationKey) {

    static PostIdentity of(Post post, Revision text) {
        var more = text.metadata();
        return new PostIdentity(post.id(), text.id(), post.authorId(), post.publishedAt(), post.changedForReaders(),
                more.page(), more.series(), more.weight(), more.translationKey());
    }
}
