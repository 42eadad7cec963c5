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

/** The results while somebody types, as a fragment. It has an address of its own, so that a cache cannot take it for the page. */
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

    /** The browser then shows the address of the whole page, without a new entry in its history for each letter. */
    @GET
    public RestResponse<TemplateInstance> found(@RestQuery String q) {
        var view = search.find(q, 1, Instant.now());
        return Hx.replaceAddress(view.href(), Templates.found(view), TriggeredEvent.of(HxEvent.POSTS_FOUND, "count", view.pager().count()));
    }
}
