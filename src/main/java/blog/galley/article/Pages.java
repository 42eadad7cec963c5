package blog.galley.article;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import blog.galley.address.PostPath;
import blog.galley.post.Posts;
import blog.galley.site.Header;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.hibernate.SessionFactory;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Pages such as About: posts that are in no list. Those of admins are linked in the header, which this fills for each request. */
@Singleton
public class Pages {

    private static final int MOST = 6;
    /** A post without an account is from before there were accounts, so the owner wrote it. */
    private static final String BY_ADMINS = "and (p.authorId is null or exists (select 1 from Account a"
            + " where a.id = p.authorId and a.role = blog.galley.account.Role.ADMIN)) ";

    private final SessionFactory sessions;
    private final Header header;

    Pages(SessionFactory sessions, Header header) {
        this.sessions = sessions;
        this.header = header;
    }

    /** Before an HTML page, not for fragments. On the event loop, which must not block, the links found last are shown. */
    @ServerRequestFilter
    void look(SimpleResourceInfo resource, HttpHeaders headers) {
        var produces = resource.getResourceClass().getAnnotation(Produces.class);
        if (produces != null && Arrays.asList(produces.value()).contains(MediaType.TEXT_HTML)
                && headers.getHeaderString("HX-Request") == null
                && BlockingOperationControl.isBlockingAllowed()) {
            header.show(linked(Instant.now()));
        }
    }

    /** Sorted by path. The session is closed at once, so that a request that waits afterwards holds no connection. */
    private List<Header.PageLink> linked(Instant now) {
        try (var session = sessions.openStatelessSession()) {
            return session
                    .createSelectionQuery("select p.path, r.title from Post p join p.published r where p.page = true and" + Posts.VISIBLE
                            + BY_ADMINS + "order by p.path", Tuple.class)
                    .setParameter("now", now)
                    .setMaxResults(MOST)
                    .getResultList().stream()
                    .map(row -> new Header.PageLink(PostPath.encoded(row.get(0, String.class)), row.get(1, String.class)))
                    .toList();
        }
    }
}
