package blog.galley.feed.sitemap;

import java.time.Instant;
import java.util.List;

/**
 * Where readers find something. All addresses are whole.
 *
 * @param changed    to the second; null if that is not known
 * @param alternates a post's translations, itself among them
 * @param images     at most 1,000, as Google has it
 */
public record SitemapEntry(String address, Instant changed, List<Alternate> alternates, List<String> images) {

    /** @param language BCP 47, or {@code x-default} for who reads none of the others */
    public record Alternate(String language, String address) {
    }
}
