package blog.galley.feed;

import blog.galley.article.PostHead;
import blog.galley.card.Card;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * An answer of the type "link", named as <a href="https://oembed.com/#section2.3">oEmbed</a> does. The thumbnail is null where it has
 * no room.
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Oembed(String version, String type, String title, String authorName, String providerName, String providerUrl,
        String thumbnailUrl, Integer thumbnailWidth, Integer thumbnailHeight) {

    static Oembed of(PostHead post, String home, boolean withCard) {
        return new Oembed("1.0", "link", post.title(), post.author(), post.site(), home,
                withCard ? post.card() : null, withCard ? Card.WIDTH : null, withCard ? Card.HEIGHT : null);
    }
}
