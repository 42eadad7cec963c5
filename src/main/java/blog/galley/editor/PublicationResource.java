package blog.galley.editor;

import java.time.Instant;
import java.util.Map;

import blog.galley.Problem;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import blog.galley.web.Form;
import blog.galley.web.HxEvent;
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

/** What readers see of a post. */
@Path("/editor/{id: \\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
@Transactional
public class PublicationResource {

    private final Drafts drafts;
    private final Posts posts;
    private final Receipt receipt;

    PublicationResource(Drafts drafts, Posts posts, Receipt receipt) {
        this.drafts = drafts;
        this.posts = posts;
        this.receipt = receipt;
    }

    /** Publishes the working text; first saves the one that comes along, so that what the author saw is what readers get. */
    @POST
    @Path("publication")
    public RestResponse<TemplateInstance> publish(@RestPath long id, Form form, @Context HttpHeaders headers) {
        var post = drafts.requireLocked(id);
        var before = receipt.before(post);
        try {
            saveWhatCame(post, form);
        } catch (Problem refusal) {
            return receipt.refused(post, form, headers, refusal);
        }
        try {
            posts.publish(post, Instant.now());
        } catch (Problem refusal) {
            return receipt.savedButRefused(post, before, headers, refusal);
        }
        return receipt.saved(post, before, headers, HxEvent.POST_PUBLISHED);
    }

    @DELETE
    @Path("publication")
    public RestResponse<TemplateInstance> withdraw(@RestPath long id, @Context HttpHeaders headers) {
        return withdraw(id, new Form(Map.of()), headers);
    }

    /** {@link #withdraw(long, HttpHeaders)} for a form, which cannot delete. */
    @POST
    @Path("withdrawal")
    public RestResponse<TemplateInstance> withdraw(@RestPath long id, Form form, @Context HttpHeaders headers) {
        var post = drafts.requireLocked(id);
        var before = receipt.before(post);
        try {
            saveWhatCame(post, form);
        } catch (Problem refusal) {
            return receipt.refused(post, form, headers, refusal);
        }
        posts.withdraw(post);
        return receipt.saved(post, before, headers, HxEvent.POST_WITHDRAWN);
    }

    private void saveWhatCame(Post post, Form form) {
        if (form != null && form.has("version")) {
            drafts.save(post, new DraftForm(form));
        }
    }
}
