package blog.galley.feed;

import java.text.Normalizer;
import java.time.Instant;

import blog.galley.Problem;
import blog.galley.post.Posts;
import blog.galley.post.Proofs;
import blog.galley.site.PublicAddress;
import blog.galley.web.Revalidated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A post as it was written, at its own address with {@code .md} behind it. */
@Path("/{path: .+}.md")
@Transactional
@Revalidated
public class MarkdownResource {

    private final Posts posts;
    private final Proofs proofs;
    private final Feeds feeds;
    private final PublicAddress address;

    MarkdownResource(Posts posts, Proofs proofs, Feeds feeds, PublicAddress address) {
        this.posts = posts;
        this.proofs = proofs;
        this.feeds = feeds;
        this.address = address;
    }

    @GET
    public RestResponse<String> get(@RestPath String path) {
        var post = posts.visible("/" + Normalizer.normalize(path, Normalizer.Form.NFC), Instant.now()).orElseThrow(Problem::noSuchPage);
        var view = proofs.of(post.published());
        var page = address.of(view.href());
        return ResponseBuilder.ok(PostMarkdown.of(view, feeds.author(view), page, post.published().body()))
                .header("Content-Type", "text/markdown;charset=UTF-8")
                .header("Link", "<" + page + ">; rel=\"canonical\"")
                .build();
    }
}
