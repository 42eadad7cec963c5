package blog.galley.search;

import java.time.Instant;

import blog.galley.web.Hx;
import blog.galley.web.HxEvent;
import blog.galley.web.TriggeredEvent;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What is found while somebody types. It has an address of its own, so that no cache takes it for the page. */
@Path("/fragments/search")
@Produces(MediaType.TEXT_HTML)
public class FoundResource {

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance found(SearchView search);
    }

    private final Search search;

    FoundResource(Search search) {
        this.search = search;
    }

    /** The page's address goes along with the words, without a step back for each letter. */
    @GET
    public RestResponse<TemplateInstance> found(@RestQuery String q) {
        var view = search.find(q, 1, Instant.now());
        return Hx.replaceAddress(view.href(), Templates.found(view), TriggeredEvent.of(HxEvent.POSTS_FOUND, "count", view.pager().count()));
    }
}
