package blog.galley.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import blog.galley.card.Card;
import blog.galley.language.When;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.site.PublicAddress;
import blog.galley.site.Site;
import blog.galley.tag.TagLink;
import blog.galley.web.Json;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Makes the metadata of a post for the head of its page, also for templates, as {@code heads}. */
@Named("heads")
@Singleton
public class PostHeads {

    private final Site site;
    private final PublicAddress address;

    PostHeads(Site site, PublicAddress address) {
        this.site = site;
        this.address = address;
    }

    public PostHead of(PostView post) {
        var page = address.of(post.href());
        // v, so that caches do not show the card of an earlier text
        var card = address.of("/cards/" + post.imprint().post() + ".png?v=" + post.imprint().revision());
        var cover = post.cover().isEmpty() || post.cover().toLowerCase(Locale.ROOT).endsWith(".svg")
                ? ""
                : PublicAddress.whole(post.cover(), page);
        var image = cover.isEmpty() ? card : cover;
        var author = post.author(site.title());
        return new PostHead(post.href(), page, post.title(), post.description(), author, site.title(), locale(post.language()),
                image, cover.isEmpty() || post.coverAlt().isBlank() ? post.title() : post.coverAlt(), cover.isEmpty(),
                cover.isEmpty() ? new Links.Size(Card.WIDTH, Card.HEIGHT) : post.coverSize(), card,
                post.published().iso(), post.updated() == null ? null : post.updated().iso(),
                Json.text(jsonLd(post, page, author, image)), URLEncoder.encode(page, StandardCharsets.UTF_8));
    }

    private JsonLd jsonLd(PostView post, String page, String author, String image) {
        var changed = When.of(post.imprint().changed().atOffset(post.imprint().published().getOffset())).iso();
        return new JsonLd("https://schema.org", post.imprint().page() ? "WebPage" : "BlogPosting", post.title(), post.description(),
                page, page, post.published().iso(), changed, post.language(),
                author.equals(site.title()) ? blogAs("Organization") : new JsonLd.Named("Person", author, null), blogAs("Organization"),
                List.of(image), post.tags().stream().map(TagLink::name).toList(), blogAs("Blog"));
    }

    private JsonLd.Named blogAs(String type) {
        return new JsonLd.Named(type, site.title(), address.of("/"));
    }

    /** As Open Graph writes a language. */
    private static String locale(String language) {
        return switch (language) {
            case "ko" -> "ko_KR";
            case "ja" -> "ja_JP";
            case "zh" -> "zh_CN";
            case "en" -> "en_US";
            default -> language.replace('-', '_');
        };
    }
}
