package blog.galley.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import blog.galley.Problem;
import blog.galley.account.signin.CurrentAccount;
import blog.galley.post.Posts;
import blog.galley.web.Hx;
import blog.galley.web.HxEvent;
import blog.galley.web.TriggeredEvent;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** An import while it runs, and its report afterwards. */
@Path("/editor/import/{run: \\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
@Transactional
public class ImportRunResource {

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance run(RunView run);

        static native TemplateInstance run$progress(RunView run);

        static native TemplateInstance run$report(RunView run);

        static native TemplateInstance end(RunView run);
    }

    /** The status by which htmx stops polling. */
    private static final int STOP_POLLING = 286;

    private final ImportRuns runs;
    private final Posts posts;
    private final CurrentAccount current;

    ImportRunResource(ImportRuns runs, Posts posts, CurrentAccount current) {
        this.runs = runs;
        this.posts = posts;
        this.current = current;
    }

    @GET
    public TemplateInstance show(@RestPath long run) {
        return Templates.run(view(run));
    }

    /** The line of progress, for which the page polls until the import has ended. */
    @GET
    @Path("progress")
    public RestResponse<TemplateInstance> progress(@RestPath long run) {
        var view = view(run);
        return view.running()
                ? Hx.swap(Templates.run$progress(view))
                : ResponseBuilder.<TemplateInstance>create(STOP_POLLING).entity(Templates.end(view))
                        .header("HX-Trigger", Hx.json(List.of(TriggeredEvent.of(HxEvent.IMPORT_FINISHED, "run", run)))).build();
    }

    @GET
    @Path("report")
    public TemplateInstance report(@RestPath long run) {
        return Templates.run$report(view(run));
    }

    private RunView view(long id) {
        var run = runs.require(id);
        var account = current.require();
        if (!run.isBy(account.id()) && !account.isAdmin()) {
            throw Problem.forbidden(ExchangeMessages.class, ExchangeMessages::othersImport);
        }
        // while it runs, its page polls every second and shows no findings
        var findings = run.isFinished() || run.isInterrupted(Instant.now()) ? runs.findings(run) : List.<ImportFinding>of();
        return RunView.of(run, findings, posts(findings), Instant.now());
    }

    private Map<Long, ImportedPost> posts(List<ImportFinding> findings) {
        var ids = findings.stream().map(ImportFinding::postId).filter(Objects::nonNull).distinct().toList();
        return posts.getEntityManager()
                .createQuery("select p.id, r.title, p.path from Post p join p.working r where p.id in :ids", ImportedPost.class)
                .setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(ImportedPost::id, Function.identity()));
    }
}
