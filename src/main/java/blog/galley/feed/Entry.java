package blog.galley.feed;

import java.time.OffsetDateTime;
import java.util.List;

import blog.galley.tag.TagLink;

/**
 * A post as feeds carry it. Addresses are whole, also those within its HTML.
 *
 * @param id       stays when the post moves to another address
 * @param image    empty if it has none above its text
 */
public record Entry(String id, String address, String title, String author, OffsetDateTime published, OffsetDateTime changed, String summary,
        String html, String image, String language, List<TagLink> tags) {
}
