package blog.galley.media;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Gives a file back to who may change a post that has it, just as it came: with what it tells of where and when. */
@Path("/editor/originals/{hash: [0-9a-f]{64}}")
@RolesAllowed({"author", "admin"})
@Transactional
public class OriginalResource {

    private final MediaStore store;
    private final Audience audience;

    OriginalResource(MediaStore store, Audience audience) {
        this.store = store;
        this.audience = audience;
    }

    @GET
    @Path("{name}")
    public Response get(@RestPath String hash) {
        var media = store.findByIdOptional(hash).filter(file -> audience.hasAsker(hash))
                .orElseThrow(() -> Problem.notFound(ProblemMessages.class, say -> say.noFile(hash)));
        return Response.ok(new FilePart(ByteRange.all(media.size()), range -> store.original(hash, range.from(), range.length())))
                .header("Content-Type", "application/octet-stream")
                .header("Content-Length", media.size())
                .header("Content-Disposition", "attachment")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
