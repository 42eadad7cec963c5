package blog.galley.exchange;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;

import blog.galley.Problem;
import blog.galley.account.signin.CurrentAccount;
import blog.galley.language.Phrase;
import blog.galley.language.RequestLanguage;
import blog.galley.site.Site;
import blog.galley.web.ProblemPages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The page on which an author uploads a blog of Hugo's or of another program. */
@Path("/editor/import")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
public class ImportResource {

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance ask(ImportView view);
    }

    private final Imports imports;
    private final ImportRuns runs;
    private final CurrentAccount current;
    private final Site site;
    private final RequestLanguage language;

    ImportResource(Imports imports, ImportRuns runs, CurrentAccount current, Site site, RequestLanguage language) {
        this.imports = imports;
        this.runs = runs;
        this.current = current;
        this.site = site;
        this.language = language;
    }

    @GET
    public TemplateInstance ask() {
        return page(null);
    }

    /** Without a transaction, since the import, in transactions of its own, must see its run. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> start(@BeanParam ImportForm form) throws IOException {
        try {
            var chosen = form.chosen();
            var account = current.require();
            var request = new ImportRequest(
                    ImportForm.label(chosen).in(language.now()), "", form.zoneOr(site.zone()), account.id(), account.isAdmin(),
                    form.restores(), language.now());
            var run = imports.start(UploadTree.of(chosen), request);
            return ResponseBuilder.<TemplateInstance>create(303).location(URI.create("/editor/import/" + run)).build();
        } catch (Problem problem) {
            return ResponseBuilder.<TemplateInstance>create(ProblemPages.status(problem)).entity(page(problem.phrase())).build();
        }
    }

    private TemplateInstance page(Phrase error) {
        var account = current.require();
        return Templates.ask(ImportView.of(site.zone(), runs.latest(account.id(), account.isAdmin()), error, Instant.now()));
    }
}
