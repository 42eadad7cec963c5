package blog.galley.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

import blog.galley.Problem;
import blog.galley.editor.draft.DraftForm;
import blog.galley.editor.draft.Drafts;
import blog.galley.editor.draft.Saves;
import blog.galley.media.Audience;
import blog.galley.media.Intake;
import blog.galley.media.Media;
import blog.galley.media.MediaMessages;
import blog.galley.media.MediaStore;
import blog.galley.post.Attachment;
import blog.galley.post.Attachments;
import blog.galley.post.FileName;
import blog.galley.post.Post;
import blog.galley.web.Hx;
import blog.galley.web.HxEvent;
import blog.galley.web.Outage;
import blog.galley.web.TriggeredEvent;
import blog.galley.web.body.FilesForm;
import blog.galley.web.body.FilesForm.SentFile;
import blog.galley.web.body.Form;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Takes files for a post. An editor with scripts sends each by itself and puts it into the text; else they come with the whole form. */
@Path("/editor/{id: \\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
public class UploadResource {

    private final Drafts drafts;
    private final Saves saves;
    private final Intake intake;
    private final Attachments attachments;
    private final MediaStore store;
    private final Audience audience;
    private final PreviewUpdates previews;
    private final SaveResponse receipt;

    UploadResource(Drafts drafts, Saves saves, Intake intake, Attachments attachments, MediaStore store, Audience audience,
            PreviewUpdates previews, SaveResponse receipt) {
        this.drafts = drafts;
        this.saves = saves;
        this.intake = intake;
        this.attachments = attachments;
        this.store = store;
        this.audience = audience;
        this.previews = previews;
        this.receipt = receipt;
    }

    /** Not in a transaction of the method, so that nothing is said of a file before it is committed. */
    @POST
    @Path("media")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> add(@RestPath long id, MultipartFormDataInput sent, @Context HttpHeaders headers) {
        var form = FilesForm.of(sent);
        if (form.files().isEmpty() && Hx.asks(headers)) {
            throw nothingChosen();
        }
        try {
            return Hx.asks(headers)
                    ? stored(id, form)
                    : withText(id, form, headers);
        } catch (PersistenceException | UncheckedIOException e) {
            throw Outage.isOfFullDisk(e) ? noSpace(form) : e;
        }
    }

    /** Gives the post a file that its author has already, under the name that it has there. */
    @POST
    @Path("media")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> pick(@RestPath long id, Form form) {
        return told(id, "", QuarkusTransaction.requiringNew().call(() -> picked(drafts.requireLocked(id), form)));
    }

    private UploadView picked(Post post, Form form) {
        var media = store.findByIdOptional(form.line("hash").orElse("")).filter(file -> audience.hasAsker(file.hash()))
                .orElseThrow(() -> Problem.notFound(MediaMessages.class, MediaMessages::noSuchFile));
        var name = form.line("name").orElse("");
        return UploadView.of(attachments.find(post, name, media.hash()).orElseGet(() -> added(post, name, media)), media.type());
    }

    /** The names of the post's pictures, to choose its cover among. */
    @GET
    @Path("pictures")
    @Transactional
    public TemplateInstance pictures(@RestPath long id) {
        return EditorPages.pictures(attachments.pictures(drafts.require(id)));
    }

    private RestResponse<TemplateInstance> stored(long id, FilesForm form) {
        var file = QuarkusTransaction.requiringNew().call(() -> taken(drafts.requireLocked(id), form.files().get(0)));
        return told(id, form.form().line("upload").orElse(""), file);
    }

    private static RestResponse<TemplateInstance> told(long id, String upload, UploadView file) {
        return Hx.swap(EditorPages.upload(file), TriggeredEvent.of(HxEvent.MEDIA_STORED, "post", id).with("upload", upload)
                .with("name", file.name()).with("address", file.address()).with("shows", file.shows()));
    }

    private UploadView taken(Post post, SentFile sent) {
        try {
            var media = intake.take(sent.path(), sent.name(), Instant.now());
            return UploadView.of(added(post, sent.name(), media), media.type());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RestResponse<TemplateInstance> withText(long id, FilesForm form, HttpHeaders headers) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> saved(id, form, headers));
        } catch (Problem refusal) { // none of the files is kept
            return QuarkusTransaction.requiringNew()
                    .call(() -> receipt.refused(drafts.require(id), new DraftForm(form.form()), headers, refusal));
        }
    }

    private Attachment added(Post post, String name, Media media) {
        var wish = FileName.of(name, media.type().isPicture() ? "picture" : "file");
        return attachments.add(post, wish.withEnding(media.type().ending(wish.ending())), media.hash());
    }

    /** The text that came along is saved with the files at its end. */
    private RestResponse<TemplateInstance> saved(long id, FilesForm sent, HttpHeaders headers) {
        var form = new DraftForm(sent.form());
        var found = drafts.findLocked(id);
        if (found.isEmpty()) {
            return receipt.removed(id, form, headers);
        }
        var post = found.get();
        var before = previews.shown(post);
        if (sent.files().isEmpty()) {
            throw nothingChosen();
        }
        var text = new StringBuilder(sent.form().text("body").orElse(post.working().body()).stripTrailing());
        sent.files().forEach(file -> text.append(text.isEmpty() ? "" : "\n\n").append(taken(post, file).markdown()));
        var whole = new DraftForm(sent.form().with("body", text + "\n"));
        var saved = saves.save(post, whole);
        return saved.isClash() ? receipt.clashed(post, saved, whole, headers) : receipt.saved(post, saved, whole, before, headers);
    }

    private static Problem nothingChosen() {
        return Problem.invalid(MediaMessages.class, MediaMessages::nothingChosen);
    }

    private static Problem noSpace(FilesForm form) {
        return Problem.noSpace(MediaMessages.class, say -> say.noSpace(form.files().get(0).name()));
    }
}
