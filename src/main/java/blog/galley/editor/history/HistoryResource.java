package blog.galley.editor.history;

import java.net.URI;
import java.time.Instant;

import blog.galley.Problem;
import blog.galley.account.Accounts;
import blog.galley.article.PostViews;
import blog.galley.editor.draft.ComparisonView;
import blog.galley.editor.draft.Drafts;
import blog.galley.editor.draft.HistoryMessages;
import blog.galley.language.When;
import blog.galley.post.Revisions;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The versions of a post: listed, read, compared, named and restored. */
@Path("/editor/{id: \\d{1,18}}/history")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
@Transactional
public class HistoryResource {

    private static final int ROWS = 50;
    private static final int MOST_NAME = 80;

    @CheckedTemplate(basePath = "editor")
    static class Templates {
        static native TemplateInstance history(HistoryView history);

        static native TemplateInstance history$list(HistoryView history);

        static native TemplateInstance version(VersionView shown);
    }

    private final Drafts drafts;
    private final Revisions revisions;
    private final PostViews views;
    private final Accounts accounts;
    private final Site site;

    HistoryResource(Drafts drafts, Revisions revisions, PostViews views, Accounts accounts, Site site) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.views = views;
        this.accounts = accounts;
        this.site = site;
    }

    @GET
    public TemplateInstance show(@RestPath long id, @RestQuery Long before, @RestQuery boolean every) {
        return Templates.history(view(id, before, every, false));
    }

    /**
     * A page of the list, as a fragment: for the editor's drawer and for “older versions”.
     *
     * @param before the version above it; null for the newest
     */
    @GET
    @Path("list")
    public TemplateInstance list(@RestPath long id, @RestQuery Long before, @RestQuery boolean every) {
        return Templates.history$list(view(id, before, every, false));
    }

    /** One version as its page would look, and what differs from version {@code from} or, without that, from the one it grew from. */
    @GET
    @Path("{version: \\d{1,18}}")
    public TemplateInstance version(@RestPath long id, @RestPath long version, @RestQuery Long from) {
        var post = drafts.require(id);
        var shown = revisions.require(post, version);
        var other = from == null ? revisions.parent(shown).orElse(null) : revisions.require(post, from);
        return Templates.version(new VersionView(id, version, When.of(shown.savedAt().atZone(site.zone()).toOffsetDateTime()),
                accounts.nameOf(shown.origin().by()), shown.name(), shown.version() == post.version(),
                other == null ? 0 : other.version(), other == null ? null : ComparisonView.of(other, shown.content(), site.zone()),
                views.forReaders(shown)));
    }

    /** Redirects a form that picks two versions to their comparison, or back to the list if it does not pick two. */
    @GET
    @Path("comparison")
    public RestResponse<TemplateInstance> compare(@RestPath long id, @RestQuery Long from, @RestQuery Long to) {
        if (from == null || to == null) {
            return ResponseBuilder.create(RestResponse.Status.BAD_REQUEST, Templates.history(view(id, null, true, true))).build();
        }
        return to("/editor/%d/history/%d?from=%d".formatted(id, to, from));
    }

    @POST
    @Path("{version: \\d{1,18}}/restoration")
    public RestResponse<Void> restore(@RestPath long id, @RestPath long version) {
        drafts.restore(drafts.requireLocked(id), version);
        return to("/editor/" + id + "?restored=" + version);
    }

    /** Names a version, so that it is never pruned; an empty name takes that back. */
    @POST
    @Path("{version: \\d{1,18}}/name")
    public RestResponse<Void> name(@RestPath long id, @RestPath long version, Form form) {
        var name = form.line("name").orElse("");
        if (name.codePointCount(0, name.length()) > MOST_NAME) {
            throw Problem.invalid(HistoryMessages.class, say -> say.nameTooLong(MOST_NAME));
        }
        var post = drafts.requireLocked(id);
        revisions.name(revisions.require(post, version), name.isEmpty() ? null : name);
        return to("/editor/" + id + "/history/" + version);
    }

    private HistoryView view(long id, Long before, boolean every, boolean unpicked) {
        var post = drafts.require(id);
        return HistoryView.of(post, revisions.history(post, before, ROWS + 1, every), ROWS, every, unpicked, site.zone(), Instant.now());
    }

    private static <T> RestResponse<T> to(String address) {
        return ResponseBuilder.<T>seeOther(URI.create(address)).build();
    }
}
