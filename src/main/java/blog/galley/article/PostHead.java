package blog.galley.article;

import blog.galley.markdown.rawhtml.Links;

/**
 * Metadata in the head of a post's page: Open Graph, JSON-LD and links to oEmbed. Addresses are whole, times ISO 8601.
 *
 * @param path     of the page, encoded
 * @param locale   as Open Graph writes one: {@code ko_KR}
 * @param image    the cover or, without one, the card
 * @param isCard   whether the image is the card
 * @param size     of the image; null if it is not known
 * @param card     the card, also if there is a cover
 * @param updated  null if the text was not revised, see {@link PostView}
 * @param jsonLd   safe within a script element
 * @param oembed   the post's address, encoded for a query
 */
public record PostHead(String path, String address, String title, String description, String author, String site, String locale,
        String image, String imageAlt, boolean isCard, Links.Size size, String card, String published, String updated, String jsonLd,
        String oembed) {
}
