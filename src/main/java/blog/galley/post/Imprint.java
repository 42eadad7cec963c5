package blog.galley.post;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * What machines are told of a post besides what its page shows.
 *
 * @param account   who wrote it; null if that was before anybody had an account
 * @param published null while a draft has no date
 * @param changed   when its readers last got another text; null while they have none
 */
public record Imprint(Long post, Long revision, Long account, OffsetDateTime published, Instant changed) {

    static Imprint of(Post post, Revision text) {
        return new Imprint(post.id(), text.id(), post.authorId(), post.publishedAt(), post.changedForReaders());
    }
}
