package blog.galley.media;

import java.time.Instant;
import java.util.Optional;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Serves a file: to everybody if a published post shows it, else only to its authors. */
@Path("/media/{hash: [0-9a-f]{64}}/{name: .+}")
@Transactional
public class MediaResource {

    /** An SVG may hold scripts, and nobody has checked the file. This keeps them from running with the rights of the blog's pages. */
    private static final String NO_SCRIPTS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /** The content never changes, so browsers keep it. Shared caches ask again after ten minutes, since its post may be withdrawn. */
    private static final String PUBLIC = "public, max-age=31536000, s-maxage=600, immutable";
    private static final String PRIVATE = "private, no-store";

    private static final String RETRY_AFTER_SECONDS = "5";

    private final MediaStore store;
    private final Audience audience;
    private final Turns turns;

    MediaResource(MediaStore store, Audience audience, Turns turns) {
        this.store = store;
        this.audience = audience;
        this.turns = turns;
    }

    @GET
    public Response get(@RestPath String hash, @RestHeader("Range") String range, @RestHeader("If-Range") String ifRange,
            @Context Request request) {
        if (turns.areSoughtByTooMany()) {
            return Response.status(503).header("Retry-After", RETRY_AFTER_SECONDS).header("Cache-Control", "no-store").build();
        }
        var media = store.findByIdOptional(hash).orElseThrow(() -> missing(hash));
        boolean everybody = audience.isEverybody(hash, Instant.now());
        if (!everybody && !audience.includesAsker(hash)) {
            throw missing(hash);
        }
        if (request.evaluatePreconditions(new EntityTag(hash)) != null) {
            return headers(Response.notModified(), media, everybody).build();
        }
        var asked = ByteRange.of(ifRange == null || ifRange.equals("\"" + hash + "\"") ? range : null, media.size());
        return asked.isPresent() && asked.get().isEmpty()
                ? Response.status(416).header("Content-Range", "bytes */" + media.size()).build()
                : headers(content(media, asked), media, everybody).build();
    }

    private static ResponseBuilder content(Media media, Optional<ByteRange> asked) {
        var part = asked.orElse(ByteRange.all(media.size()));
        var response = Response.status(asked.isPresent() ? 206 : 200)
                .entity(new FilePart(media.hash(), part))
                .header(HttpHeaders.CONTENT_TYPE, media.type().mime())
                .header(HttpHeaders.CONTENT_LENGTH, part.length()); // a HEAD request has no body to count
        asked.ifPresent(some -> response.header("Content-Range", some.of(media.size())));
        if (media.type() == FileType.OTHER) {
            response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment");
        }
        return response;
    }

    private static ResponseBuilder headers(ResponseBuilder response, Media media, boolean everybody) {
        if (media.type() == FileType.SVG || media.type() == FileType.OTHER) {
            response.header("Content-Security-Policy", NO_SCRIPTS);
        }
        return response.tag(new EntityTag(media.hash()))
                .header("Cache-Control", everybody ? PUBLIC : PRIVATE)
                .header("Cross-Origin-Resource-Policy", everybody ? "cross-origin" : "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("Accept-Ranges", "bytes");
    }

    /** The same answer whether the file does not exist or must not be read, so that the answer does not tell which. */
    private static Problem missing(String hash) {
        return Problem.notFound(ProblemMessages.class, say -> say.noFile(hash));
    }
}
