package blog.galley.series;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import blog.galley.web.cache.ConditionalGet;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** All series, and the posts of one. */
@Path("/series")
@Produces(MediaType.TEXT_HTML)
@Transactional
@ConditionalGet
public class SeriesResource {

    @CheckedTemplate(basePath = "series")
    static class Templates {
        static native TemplateInstance index(List<SeriesCount> all);

        static native TemplateInstance show(SeriesView view);
    }

    private final SeriesPosts posts;

    SeriesResource(SeriesPosts posts) {
        this.posts = posts;
    }

    @GET
    public TemplateInstance index() {
        return Templates.index(posts.all(Instant.now()));
    }

    @GET
    @Path("{slug}")
    public TemplateInstance show(@RestPath("slug") String typed) {
        var slug = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var now = Instant.now();
        var series = posts.all(now).stream().filter(one -> one.slug().equals(slug)).findFirst()
                .orElseThrow(() -> Problem.notFound(ProblemMessages.class, say -> say.noSeries(slug)));
        return Templates.show(new SeriesView(series, posts.of(slug, now)));
    }
}
