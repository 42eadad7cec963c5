package blog.galley.media;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A file, for whoever knows its hash. It never changes, so a browser asks once. */
@Path("/media/{hash: [0-9a-f]{64}}/{name: .+}")
@Transactional
public class MediaResource {

    /** A file comes from a stranger's hands: an SVG may hold scripts, and must not act in the blog's name. */
    private static final String DEAD = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final MediaStore store;

    MediaResource(MediaStore store) {
        this.store = store;
    }

    @GET
    public RestResponse<byte[]> get(@RestPath String hash, @RestHeader("Range") String range, @RestHeader("If-Range") String ifRange,
            @Context Request request) {
        var media = store.findByIdOptional(hash).orElseThrow(() -> Problem.notFound(ProblemMessages.class, say -> say.noFile(hash)));
        var tag = new EntityTag(hash);
        if (request.evaluatePreconditions(tag) != null) {
            return headers(ResponseBuilder.<byte[]>create(304), media, tag).build();
        }
        var asked = ByteRange.of(ifRange == null || ifRange.equals("\"" + hash + "\"") ? range : null, media.size());
        if (asked.isPresent() && asked.get().isEmpty()) {
            return ResponseBuilder.<byte[]>create(416).header("Content-Range", "bytes */" + media.size()).build();
        }
        var part = asked.orElse(ByteRange.all(media.size()));
        var response = ResponseBuilder.<byte[]>create(asked.isPresent() ? 206 : 200)
                .entity(store.read(media, part.from(), part.length()))
                .header(HttpHeaders.CONTENT_TYPE, media.type().mime());
        asked.ifPresent(some -> response.header("Content-Range", some.of(media.size())));
        if (media.type() == FileType.OTHER) {
            response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment");
        }
        return headers(response, media, tag).build();
    }

    private static ResponseBuilder<byte[]> headers(ResponseBuilder<byte[]> response, Media media, EntityTag tag) {
        if (media.type() == FileType.SVG || media.type() == FileType.OTHER) {
            response.header("Content-Security-Policy", DEAD);
        }
        return response.tag(tag)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .header("Accept-Ranges", "bytes");
    }
}
