package blog.galley.feed;

import java.time.OffsetDateTime;
import java.util.List;

import blog.galley.tag.TagLink;

/**
 * A post as feeds carry it. Addresses are whole, also those within its HTML.
 *
 * @param id       a {@link TagUri}, which stays when the post moves to another address
 * @param image    the cover; empty if there is none
 * @param language BCP 47
 */
public record Entry(String id, String address, String title, String author, OffsetDateTime published, OffsetDateTime changed,
        String summary, String html, String image, String language, List<TagLink> tags) {
}
