package blog.galley.search;

import java.time.Instant;

import blog.galley.address.PageNumber;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of the search. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchResource {

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance show(SearchView search);
    }

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    public TemplateInstance show(@RestQuery String q, @RestQuery String page) {
        return Templates.show(search.find(q, PageNumber.of(page), Instant.now()));
    }
}
