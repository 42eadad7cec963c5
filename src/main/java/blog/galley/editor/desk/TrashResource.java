package blog.galley.editor.desk;

import java.net.URI;
import java.time.Instant;

import blog.galley.account.signin.CurrentAccount;
import blog.galley.editor.draft.Drafts;
import blog.galley.post.Posts;
import blog.galley.post.Trash;
import blog.galley.site.Site;
import blog.galley.web.body.Form;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What an author has deleted lately: listed, put back, and removed for good. */
@Path("/editor/trash")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
@Transactional
public class TrashResource {

    @CheckedTemplate(basePath = "editor")
    static class Templates {
        static native TemplateInstance trash(TrashView trash);
    }

    private final Trash trash;
    private final Drafts drafts;
    private final Posts posts;
    private final CurrentAccount current;
    private final Site site;

    TrashResource(Trash trash, Drafts drafts, Posts posts, CurrentAccount current, Site site) {
        this.trash = trash;
        this.drafts = drafts;
        this.posts = posts;
        this.current = current;
        this.site = site;
    }

    @GET
    public TemplateInstance show() {
        var account = current.require();
        var now = Instant.now();
        trash.clear(now);
        return Templates.trash(TrashView.of(trash.of(account.id(), account.isAdmin(), now), site.zone(), now));
    }

    /** Leads to the editor, which says what has become of it. */
    @POST
    @Path("{id: \\d{1,18}}/return")
    public RestResponse<Void> putBack(@RestPath long id, Form form) {
        boolean isAsBefore = trash.putBack(drafts.requireTrashed(id), Instant.now());
        return to("/editor/" + id + "?back=" + (isAsBefore ? "whole" : "draft"));
    }

    @POST
    @Path("{id: \\d{1,18}}/removal")
    public RestResponse<Void> remove(@RestPath long id, Form form) {
        posts.remove(drafts.requireTrashed(id));
        return to("/editor/trash");
    }

    private static RestResponse<Void> to(String address) {
        return ResponseBuilder.<Void>seeOther(URI.create(address)).build();
    }
}
