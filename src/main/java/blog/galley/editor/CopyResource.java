package blog.galley.editor;

import java.util.List;

import blog.galley.editor.draft.ComparisonView;
import blog.galley.editor.draft.DraftForm;
import blog.galley.editor.draft.Drafts;
import blog.galley.editor.draft.Saves;
import blog.galley.site.Site;
import blog.galley.web.Hx;
import blog.galley.web.HxEvent;
import blog.galley.web.TriggeredEvent;
import blog.galley.web.body.Form;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A text that a browser kept and the server never got: compared with the saved one, and kept as a version whichever the author chooses. */
@Path("/editor/{id: \\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
@Transactional
public class CopyResource {

    private final Drafts drafts;
    private final Saves saves;
    private final Site site;

    CopyResource(Drafts drafts, Saves saves, Site site) {
        this.drafts = drafts;
        this.saves = saves;
        this.site = site;
    }

    /** How the copy differs from what is saved, for its author to choose. Changes nothing. */
    @POST
    @Path("comparison")
    public TemplateInstance compare(@RestPath long id, Form form) {
        var post = drafts.require(id);
        var copy = saves.content(post, new DraftForm(form));
        return EditorPages.comparison(ComparisonView.of(post.working(), copy, site.zone()));
    }

    @POST
    @Path("aside")
    public RestResponse<Void> keep(@RestPath long id, Form form) {
        var kept = saves.keep(drafts.requireLocked(id), new DraftForm(form));
        return ResponseBuilder.<Void>ok()
                .header("HX-Trigger", Hx.json(List.of(TriggeredEvent.ofPost(HxEvent.DRAFT_KEPT, id, kept.version())))).build();
    }
}
