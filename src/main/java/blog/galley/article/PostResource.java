package blog.galley.article;

import java.text.Normalizer;
import java.time.Instant;

import blog.galley.Problem;
import blog.galley.address.PostPath;
import blog.galley.listing.PostLines;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import blog.galley.series.SeriesPosts;
import blog.galley.site.PublicAddress;
import blog.galley.site.Site;
import blog.galley.web.cache.ConditionalGet;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A post as a page, or with {@code .md} behind its path as Markdown, and redirects from the paths that it had earlier. 404 for what
 * readers cannot see. The suffix is not in the path template: a literal behind a wildcard would be matched in quadratic time.
 */
@Path("/{path: .+}")
@Produces({MediaType.TEXT_HTML, "text/markdown"})
@Transactional
@ConditionalGet
public class PostResource {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance show(PostPage page);
    }

    private static final int MOST_RELATED = 4;
    private static final String MARKDOWN = ".md";

    private final LongPages longPages = new LongPages(LongPages.AT_ONCE, LongPages.LONGEST_WAIT);

    private final Posts posts;
    private final PostLines lines;
    private final SeriesPosts series;
    private final RelatedPosts related;
    private final Translations translations;
    private final PostViews views;
    private final Site site;
    private final PublicAddress address;

    PostResource(Posts posts, PostLines lines, SeriesPosts series, RelatedPosts related, Translations translations, PostViews views,
            Site site, PublicAddress address) {
        this.posts = posts;
        this.lines = lines;
        this.series = series;
        this.related = related;
        this.translations = translations;
        this.views = views;
        this.site = site;
        this.address = address;
    }

    @GET
    public RestResponse<?> show(@Context UriInfo uri, @Context RoutingContext request) {
        var asked = uri.getPath();
        return asked.endsWith(MARKDOWN)
                ? written(asked.substring(0, asked.length() - MARKDOWN.length()), Instant.now())
                : page(asked, request, Instant.now());
    }

    private RestResponse<String> written(String asked, Instant now) {
        var post = posts.visible(Normalizer.normalize(asked, Normalizer.Form.NFC), now).orElseThrow(Problem::noSuchPage);
        var view = views.forReaders(post.published());
        var page = address.of(view.href());
        return ResponseBuilder.ok(PostMarkdown.of(view, view.author(site.title()), page, post.published().body()))
                .header("Content-Type", "text/markdown;charset=UTF-8")
                .header("Link", "<" + page + ">; rel=\"canonical\"")
                .build();
    }

    private RestResponse<TemplateInstance> page(String asked, RoutingContext request, Instant now) {
        var own = PostPath.ofSlug(Normalizer.normalize(asked, Normalizer.Form.NFC));
        var post = posts.visible(own, now);
        if (post.isEmpty()) {
            return moved(posts.movedTo(own, now).orElseThrow(Problem::noSuchPage));
        }
        return own.equals(asked)
                ? ResponseBuilder.ok(page(post.get(), request, now), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build()
                : moved(own);
    }

    private TemplateInstance page(Post post, RoutingContext request, Instant now) {
        var view = views.forReaders(post.published());
        longPages.await(view.html().length(), done -> {
            request.addHeadersEndHandler(head -> done.run());
            request.addEndHandler(end -> done.run()); // if the reader has hung up, before the head was written
        });
        return Templates.show(post.isPage()
                ? PostPage.alone(view, translations.of(post, now))
                : new PostPage(view, lines.before(post, now).orElse(null), lines.after(post, now).orElse(null),
                        series.placeOf(post, now).orElse(null), lines.of(related.to(post, MOST_RELATED, now), now),
                        translations.of(post, now)));
    }

    private static RestResponse<TemplateInstance> moved(String path) {
        return ResponseBuilder.<TemplateInstance>create(301).header("Location", PostPath.encoded(path)) // no Host has a say
                .header("Cache-Control", "no-cache") // a post may get its old address back, and no browser should run in circles
                .build();
    }
}
