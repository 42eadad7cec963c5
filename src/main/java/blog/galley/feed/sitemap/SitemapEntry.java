package blog.galley.feed.sitemap;

import java.time.Instant;
import java.util.List;

import blog.galley.article.TranslationGroup;

/**
 * Where readers find something.
 *
 * @param path    encoded
 * @param changed null if that is not known
 * @param translations of a post, itself among them
 * @param images  their addresses: encoded paths, or whole ones on other sites
 */
public record SitemapEntry(String path, Instant changed, List<String> images, TranslationGroup translations) {
}
