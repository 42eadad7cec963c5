package blog.galley.tag;

import java.time.Instant;
import java.util.List;

import blog.galley.Problem;
import blog.galley.post.Archive;
import blog.galley.post.ArchiveView;
import blog.galley.post.Listings;
import blog.galley.post.TagCount;
import blog.galley.post.TagFilter;
import blog.galley.web.Revalidated;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** All tags, and the posts of one. */
@Path("/tags")
@Produces(MediaType.TEXT_HTML)
@Transactional
@Revalidated
public class TagsResource {

    @CheckedTemplate(basePath = "tag")
    static class Templates {
        static native TemplateInstance index(List<TagCount> tags);

        static native TemplateInstance show(ArchiveView archive);
    }

    private final Archive archive;
    private final Listings listings;

    TagsResource(Archive archive, Listings listings) {
        this.archive = archive;
        this.listings = listings;
    }

    @GET
    public TemplateInstance index() {
        return Templates.index(archive.tags(TagFilter.of(List.of()), Instant.now()));
    }

    @GET
    @Path("{slug}")
    public TemplateInstance show(@RestPath String slug) {
        var view = listings.of(TagFilter.of(List.of(slug)), 1, Instant.now());
        if (view.chosen().isEmpty()) {
            throw Problem.notFound("tag", slug);
        }
        return Templates.show(view);
    }
}
