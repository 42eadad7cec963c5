package blog.galley.editor.media;

import java.net.URI;

import blog.galley.Problem;
import blog.galley.account.signin.CurrentAccount;
import blog.galley.language.Phrase;
import blog.galley.web.Hx;
import blog.galley.web.ProblemPages;
import blog.galley.web.body.Form;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** All files of the posts that an author may change. */
@Path("/editor/media")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
@Transactional
public class LibraryResource {

    @CheckedTemplate(basePath = "editor")
    static class Templates {
        static native TemplateInstance media(LibraryView library);

        static native TemplateInstance media$files(LibraryView library);
    }

    private final Library library;
    private final CurrentAccount current;

    LibraryResource(Library library, CurrentAccount current) {
        this.library = library;
        this.current = current;
    }

    @GET
    public TemplateInstance show(@RestQuery @DefaultValue("") String q, @RestQuery String unused, @RestQuery @DefaultValue("1") int page) {
        return Templates.media(view(q, unused != null, page, null));
    }

    /** The grid, as a fragment. The address that the browser shows becomes that of the same files on a page. */
    @GET
    @Path("files")
    public RestResponse<TemplateInstance> files(@RestQuery @DefaultValue("") String q, @RestQuery String unused,
            @RestQuery @DefaultValue("1") int page) {
        var view = view(q, unused != null, page, null);
        return Hx.replaceAddress(view.at(view.page()), Templates.media$files(view));
    }

    @POST
    @Path("{hash: [0-9a-f]{64}}/removal")
    public RestResponse<TemplateInstance> remove(@RestPath String hash, Form form) {
        try {
            library.remove(current.require(), hash, post(form), form.line("name").orElse(""));
        } catch (Problem refusal) {
            if (refusal.kind() != Problem.Kind.CONFLICT) {
                throw refusal;
            }
            return ResponseBuilder.<TemplateInstance>create(ProblemPages.status(refusal))
                    .entity(Templates.media(view("", false, 1, refusal.phrase()))).build();
        }
        return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/editor/media")).build();
    }

    private static Long post(Form form) {
        return form.line("post").filter(number -> number.matches("\\d{1,18}")).map(Long::valueOf).orElse(null);
    }

    private LibraryView view(String q, boolean unused, int page, Phrase refusal) {
        int shown = LibraryView.fit(page);
        return LibraryView.of(library.files(current.require(), q, unused, shown), q, unused, shown, refusal);
    }
}
