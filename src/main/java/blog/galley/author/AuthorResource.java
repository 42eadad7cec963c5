package blog.galley.author;

import java.time.Instant;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import blog.galley.account.Accounts;
import blog.galley.address.PageNumber;
import blog.galley.listing.Pager;
import blog.galley.web.cache.ConditionalGet;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of an author. */
@Path("/authors/{name}")
@Produces(MediaType.TEXT_HTML)
@Transactional
@ConditionalGet
public class AuthorResource {

    @CheckedTemplate(basePath = "author")
    static class Templates {
        static native TemplateInstance show(AuthorView view);
    }

    private final Accounts accounts;
    private final Authorship authorship;

    AuthorResource(Accounts accounts, Authorship authorship) {
        this.accounts = accounts;
        this.authorship = authorship;
    }

    @GET
    public TemplateInstance show(@RestPath String name, @RestQuery String page) {
        var now = Instant.now();
        var author = accounts.named(name).orElseThrow(() -> Problem.notFound(ProblemMessages.class, say -> say.noAuthor(name)));
        var count = authorship.count(author, now);
        if (count == 0) { // the same answer whether or not there is an account of that name
            throw Problem.notFound(ProblemMessages.class, say -> say.noAuthor(name));
        }
        var pager = Pager.within(PageNumber.of(page), count);
        return Templates.show(new AuthorView(Byline.of(author), authorship.page(author, pager, now), pager));
    }
}
