package blog.galley.editor;

import java.time.Instant;
import java.util.function.Consumer;

import blog.galley.Problem;
import blog.galley.editor.draft.DraftForm;
import blog.galley.editor.draft.Drafts;
import blog.galley.editor.draft.Saved;
import blog.galley.editor.draft.Saves;
import blog.galley.editor.draft.UnfitEdits;
import blog.galley.post.Post;
import blog.galley.post.Publishing;
import blog.galley.web.HxEvent;
import blog.galley.web.body.Form;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether readers see a post. */
@Path("/editor/{id: \\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
@Transactional
public class PublicationResource {

    private final Drafts drafts;
    private final Saves saves;
    private final Publishing publishing;
    private final PreviewUpdates previews;
    private final SaveResponse receipt;

    PublicationResource(Drafts drafts, Saves saves, Publishing publishing, PreviewUpdates previews, SaveResponse receipt) {
        this.drafts = drafts;
        this.saves = saves;
        this.publishing = publishing;
        this.previews = previews;
        this.receipt = receipt;
    }

    /** Saves the text that comes along and publishes it, so that readers get what the author sees. */
    @POST
    @Path("publication")
    public RestResponse<TemplateInstance> publish(@RestPath long id, Form form, @Context HttpHeaders headers) {
        return change(id, form, headers, post -> publishing.publish(post, Instant.now()), HxEvent.POST_PUBLISHED);
    }

    @DELETE
    @Path("publication")
    public RestResponse<TemplateInstance> withdraw(@RestPath long id, @Context HttpHeaders headers) {
        return withdraw(id, null, headers);
    }

    /** {@link #withdraw(long, HttpHeaders)} for a form, which cannot delete. */
    @POST
    @Path("withdrawal")
    public RestResponse<TemplateInstance> withdraw(@RestPath long id, Form form, @Context HttpHeaders headers) {
        return change(id, form, headers, publishing::withdraw, HxEvent.POST_WITHDRAWN);
    }

    private RestResponse<TemplateInstance> change(long id, Form form, HttpHeaders headers, Consumer<Post> change, HxEvent event) {
        var sent = form == null ? DraftForm.EMPTY : new DraftForm(form);
        var found = drafts.findLocked(id);
        if (found.isEmpty()) {
            return receipt.removed(id, sent, headers);
        }
        var post = found.get();
        var before = previews.shown(post);
        Saved saved;
        try {
            saved = sent.isSave() ? saves.save(post, sent) : null;
        } catch (UnfitEdits unfit) {
            return receipt.unfit(post, unfit);
        } catch (Problem refusal) {
            return receipt.refused(post, sent, headers, refusal);
        }
        if (saved != null && saved.isClash()) {
            return receipt.clashed(post, saved, sent, headers);
        }
        try {
            change.accept(post);
        } catch (Problem refusal) {
            return receipt.savedButRefused(post, saved, sent, before, headers, refusal);
        }
        return receipt.saved(post, saved, sent, before, headers, event);
    }
}
