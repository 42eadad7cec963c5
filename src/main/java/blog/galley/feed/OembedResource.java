package blog.galley.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import blog.galley.address.PostPath;
import blog.galley.article.PostHeads;
import blog.galley.article.PostViews;
import blog.galley.card.Card;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import blog.galley.site.PublicAddress;
import blog.galley.web.Json;
import blog.galley.web.cache.ConditionalGet;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * <a href="https://oembed.com">oEmbed</a>: what another site may show in place of a link to a post. 404 for what is no visible post of
 * this blog.
 */
@Path("/oembed")
@Transactional
@ConditionalGet
public class OembedResource {

    @CheckedTemplate(basePath = "feed")
    static class Templates {
        static native TemplateInstance oembed(Oembed embed);
    }

    private final Posts posts;
    private final PostViews views;
    private final PostHeads heads;
    private final PublicAddress address;

    OembedResource(Posts posts, PostViews views, PostHeads heads, PublicAddress address) {
        this.posts = posts;
        this.views = views;
        this.heads = heads;
        this.address = address;
    }

    @GET
    public RestResponse<String> get(@RestQuery String url, @RestQuery String format, @RestQuery String maxwidth,
            @RestQuery String maxheight) {
        if (url == null || url.isBlank()) {
            throw Problem.malformed(ProblemMessages.class, ProblemMessages::whichPost);
        }
        if (format != null && !format.equals("json") && !format.equals("xml")) {
            return ResponseBuilder.<String>create(501).build(); // as the specification wants it
        }
        var post = posts.visible(path(url), Instant.now()).orElseThrow(Problem::noSuchPage);
        var embed = embed(post, Card.WIDTH <= pixels(maxwidth) && Card.HEIGHT <= pixels(maxheight));
        var xml = "xml".equals(format);
        return ResponseBuilder.ok(xml ? Xml.of(Templates.oembed(embed)) : Json.text(embed))
                .header("Content-Type", xml ? "text/xml;charset=UTF-8" : "application/json;charset=UTF-8")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    private Oembed embed(Post post, boolean withCard) {
        return Oembed.of(heads.of(views.forReaders(post.published())), address.of("/"), withCard);
    }

    /** The decoded path of an address on this blog; not found for any other. */
    private String path(String url) {
        try {
            var asked = new URI(url.strip().replace(" ", "%20"));
            var own = URI.create(address.origin());
            if (asked.getRawAuthority() == null || !asked.getRawAuthority().equalsIgnoreCase(own.getRawAuthority())
                    || asked.getRawPath() == null
                    || !asked.getRawPath().startsWith("/")) {
                throw Problem.noSuchPage();
            }
            return PostPath.decoded(asked.getRawPath());
        } catch (URISyntaxException e) {
            throw Problem.noSuchPage();
        }
    }

    private static int pixels(String most) {
        try {
            return most == null ? Integer.MAX_VALUE : Integer.parseInt(most.strip());
        } catch (NumberFormatException e) {
            throw Problem.malformed(ProblemMessages.class, ProblemMessages::pixels);
        }
    }
}
