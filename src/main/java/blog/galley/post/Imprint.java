package blog.galley.post;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * What machines are told of a post besides what its page shows.
 *
 * @param account        who wrote it; null if that was before anybody had an account
 * @param published      null while a draft has no date
 * @param changed        when its readers last got another text; null while they have none
 * @param page           whether it stands by itself, in no list
 * @param series         empty if it is in none
 * @param weight         its place in its series, as its author has put it; null if not
 * @param translationKey what its translations have too; empty if there are none
 */
public record Imprint(Long post, Long revision, Long account, OffsetDateTime published, Instant changed,
        boolean page, String series, Integer weight, String translationKey) {

    static Imprint of(Post post, Revision text, Words words) {
        return new Imprint(post.id(), text.id(), post.authorId(), post.publishedAt(), post.changedForReaders(),
                words.page(), words.series(), words.weight(), words.translationKey());
    }
}
