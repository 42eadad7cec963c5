package blog.galley.article;

import blog.galley.markdown.rawhtml.Links;

/**
 * What the head of a post's page tells machines. Addresses are whole.
 *
 * @param path     of the page, encoded
 * @param image    what a link to the post is shown with
 * @param isCard   whether that is the card
 * @param size     of the image; null if it is not known
 * @param updated  null unless it is worth telling
 * @param jsonLd   safe within a script element
 */
public record PostHead(String path, String address, String title, String description, String author, String site, String locale,
        String image, String imageAlt, boolean isCard, Links.Size size, String card, String published, String updated, String jsonLd, String oembed) {
}
