package blog.galley.editor.media;

import blog.galley.account.signin.CurrentAccount;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The library in the editor of a post, to choose a file that goes into its text. */
@Path("/editor/{id: \\d{1,18}}/library")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
@Transactional
public class PickResource {

    @CheckedTemplate(basePath = "editor")
    static class Templates {
        static native TemplateInstance library(LibraryView library, long post);
    }

    private final Library library;
    private final CurrentAccount current;

    PickResource(Library library, CurrentAccount current) {
        this.library = library;
        this.current = current;
    }

    @GET
    public TemplateInstance show(@RestPath long id, @RestQuery @DefaultValue("") String q, @RestQuery @DefaultValue("1") int page) {
        int shown = LibraryView.fit(page);
        return Templates.library(LibraryView.of(library.files(current.require(), q, false, shown), q, false, shown, null), id);
    }
}
