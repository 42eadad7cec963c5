package blog.galley.editor;

import blog.galley.Problem;
import blog.galley.editor.draft.DraftForm;
import blog.galley.editor.draft.Drafts;
import blog.galley.editor.draft.Saves;
import blog.galley.editor.draft.UnfitEdits;
import blog.galley.web.body.Form;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The working text of a post. */
@Path("/editor/{id: \\d{1,18}}/draft")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
@Transactional
public class DraftResource {

    private final Drafts drafts;
    private final Saves saves;
    private final PreviewUpdates previews;
    private final SaveResponse receipt;

    DraftResource(Drafts drafts, Saves saves, PreviewUpdates previews, SaveResponse receipt) {
        this.drafts = drafts;
        this.saves = saves;
        this.previews = previews;
        this.receipt = receipt;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> save(@RestPath long id, Form form, @Context HttpHeaders headers) {
        var sent = new DraftForm(form);
        var found = drafts.findLocked(id);
        if (found.isEmpty()) {
            return receipt.removed(id, sent, headers);
        }
        var post = found.get();
        var before = previews.shown(post);
        try {
            var saved = saves.save(post, sent);
            return saved.isClash() ? receipt.clashed(post, saved, sent, headers) : receipt.saved(post, saved, sent, before, headers);
        } catch (UnfitEdits unfit) {
            return receipt.unfit(post, unfit);
        } catch (Problem refusal) {
            return receipt.refused(post, sent, headers, refusal);
        }
    }
}
