package blog.galley.editor.desk;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import blog.galley.account.signin.CurrentAccount;
import blog.galley.editor.draft.Desk;
import blog.galley.editor.draft.DraftForm;
import blog.galley.editor.draft.Drafts;
import blog.galley.post.Trash;
import blog.galley.series.SeriesPosts;
import blog.galley.site.Site;
import blog.galley.tag.Tag;
import blog.galley.tag.TagFilter;
import blog.galley.web.Hx;
import blog.galley.web.HxEvent;
import blog.galley.web.TriggeredEvent;
import blog.galley.web.body.Form;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The list of an author's posts, and the start of a new one. */
@Path("/editor")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
@Transactional
public class DeskResource {

    @CheckedTemplate(basePath = "editor")
    static class Templates {
        static native TemplateInstance desk(DeskView desk);

        static native TemplateInstance desk$sheets(DeskView desk);

        static native TemplateInstance tags(List<Tag> tags);

        static native TemplateInstance series(List<String> names);
    }

    private final Desk desk;
    private final Trash trash;
    private final Drafts drafts;
    private final SeriesPosts series;
    private final CurrentAccount current;
    private final Site site;

    DeskResource(Desk desk, Trash trash, Drafts drafts, SeriesPosts series, CurrentAccount current, Site site) {
        this.desk = desk;
        this.trash = trash;
        this.drafts = drafts;
        this.series = series;
        this.current = current;
        this.site = site;
    }

    @GET
    public TemplateInstance show(@RestQuery List<String> tag, @RestQuery String status) {
        return Templates.desk(view(tag, status));
    }

    /** The table with its filter, as a fragment. */
    @GET
    @Path("desk")
    public RestResponse<TemplateInstance> filtered(@RestQuery List<String> tag, @RestQuery String status) {
        var view = view(tag, status);
        return Hx.settle(Templates.desk$sheets(view), TriggeredEvent.of(HxEvent.POSTS_FILTERED, "count", view.rows().size()));
    }

    @POST
    public RestResponse<Void> begin(Form form, @Context HttpHeaders headers) {
        var post = drafts.begin(new DraftForm(form == null ? new Form(Map.of()) : form));
        var editor = "/editor/" + post.id();
        return Hx.asks(headers) ? Hx.created(editor) : ResponseBuilder.<Void>seeOther(URI.create(editor)).build();
    }

    /** The tags that this author may know of, as options for the tag picker. */
    @GET
    @Path("tags")
    public TemplateInstance tags() {
        var account = current.require();
        return Templates.tags(desk.tagsKnownTo(account.id(), account.isAdmin(), Instant.now()));
    }

    /** The series that this author may know of, as options for the field. */
    @GET
    @Path("series")
    public TemplateInstance series() {
        var account = current.require();
        return Templates.series(series.namesKnownTo(account.id(), account.isAdmin(), Instant.now()));
    }

    private DeskView view(List<String> tag, String status) {
        var account = current.require();
        var now = Instant.now();
        return DeskView.of(desk.of(account.id(), account.isAdmin()), TagFilter.of(tag), status,
                trash.count(account.id(), account.isAdmin(), now),
                account.id(), account.isAdmin(), site.zone(), now);
    }
}
