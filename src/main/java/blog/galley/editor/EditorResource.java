package blog.galley.editor;

import java.net.URI;
import java.util.Optional;

import blog.galley.editor.advice.Advice;
import blog.galley.editor.draft.Drafts;
import blog.galley.editor.draft.EditorMessages;
import blog.galley.language.Phrase;
import blog.galley.post.Post;
import blog.galley.web.body.Form;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The editor of a post, and the panels in it that keep themselves up to date. */
@Path("/editor/{id: \\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
@Transactional
public class EditorResource {

    private final Drafts drafts;
    private final Editors editors;
    private final SaveResponse receipt;
    private final Advice advice;

    EditorResource(Drafts drafts, Editors editors, SaveResponse receipt, Advice advice) {
        this.drafts = drafts;
        this.editors = editors;
        this.receipt = receipt;
        this.advice = advice;
    }

    /**
     * @param restored the version that was just restored
     * @param back     how the post just came out of the trash
     */
    @GET
    public TemplateInstance edit(@RestPath long id, @RestQuery Long restored, @RestQuery String back) {
        var post = drafts.require(id);
        return EditorPages.edit(editors.telling(post, news(post, restored, back)));
    }

    /** What the page says above the text after a redirect; null if nothing, or if it is no longer true. */
    private Phrase news(Post post, Long restored, String back) {
        if (restored != null && drafts.isAs(post, restored)) {
            return Phrase.of(EditorMessages.class, say -> say.restored(restored));
        }
        if (back == null) {
            return null;
        }
        return Phrase.of(EditorMessages.class,
                back.equals("draft") && !post.isPublished() ? EditorMessages::putBackAsDraft : EditorMessages::putBack);
    }

    /** The status of the post as out-of-band fragments, for an editor that was told of a change. */
    @GET
    @Path("status")
    public TemplateInstance status(@RestPath long id) {
        return EditorPages.standing(editors.of(drafts.require(id)));
    }

    @GET
    @Path("outline")
    public TemplateInstance outline(@RestPath long id) {
        return EditorPages.edit$outline(editors.of(drafts.require(id)));
    }

    /** The differences that turn a preview of version {@code shows} into that of the working text. */
    @GET
    @Path("preview")
    public RestResponse<TemplateInstance> preview(@RestPath long id, @RestQuery Long shows) {
        return receipt.preview(drafts.require(id), Optional.ofNullable(shows));
    }

    @GET
    @Path("advice")
    public TemplateInstance advice(@RestPath long id) {
        return EditorPages.advice(advice.on(drafts.require(id)));
    }

    /** Moves the post to the trash. A form cannot delete, so this is a noun to post to. */
    @POST
    @Path("removal")
    public RestResponse<Void> remove(@RestPath long id, Form form) {
        drafts.trash(drafts.requireLocked(id));
        return ResponseBuilder.<Void>seeOther(URI.create("/editor")).build();
    }
}
