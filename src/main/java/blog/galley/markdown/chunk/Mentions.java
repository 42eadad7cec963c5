package blog.galley.markdown.chunk;

import java.util.List;

import blog.galley.markdown.rawhtml.Removal;

/**
 * What a chunk points at with links and images, be they Markdown or raw HTML, and what raw HTML of it is removed. Lines count from the
 * start of the chunk.
 *
 * @param imagesWithoutText images without an alternative text, by the address that was written
 * @param images each time one is shown, by the address that it is served at
 * @param links those that may stay on this site, since they have no scheme or host
 * @param anchors those that stay on the page, each with its number sign
 * @param characters how long all addresses and titles are together
 * @param rawHtml whether there is any, removed or not
 */
public record Mentions(
        List<LinkLocation> imagesWithoutText,
        List<LinkLocation> images,
        List<LinkLocation> links,
        List<LinkLocation> anchors,
        List<Removal> removed,
        long characters,
        boolean rawHtml) {}
